import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOutputFolder } from '../output/output-folder.ts';
import { listErrors } from '../seeds/report-problems.ts';
import type { Settings } from '../settings/settings.ts';
import { buildSite } from '../site/build-site.ts';
import { OwnerError } from '../text/owner-error.ts';
import { settingsOf } from './build-command.ts';
import type { BuildOptions, CommandContext, CommandHost, ExitCode, ServeOptions } from './command-options.ts';
import { describeServer, serveSite, untilStopped } from './site-server.ts';
import { watchFolder } from './watch-folder.ts';

/** Waits until an editor or a checkout has written all its files. */
const settleMs = 40;

/** Where pages hear of edits, and the script that listens, below the base. */
const eventsPath = '__dateline';
const listenerPath = `${eventsPath}.js`;

/**
 * `dateline dev`: builds the site into a folder of the cache, serves it, and builds it again after each edit. Open pages load
 * anew, and show what is wrong with the articles. Articles have no pages of HTML, nor images to share: the app shows them.
 */
export async function runDev(
  folder: string | undefined,
  options: ServeOptions & BuildOptions,
  host: CommandHost,
  context: CommandContext,
): Promise<ExitCode> {
  const settings = settingsOf(folder, options, context.environment);
  const site = join(settings.cache ?? openTemporary(), 'dev');
  const pages = new OpenPages();
  const log = { info: () => undefined, warn: () => undefined };
  let isServed = false;
  const build = async () => {
    try {
      const current = { ...settingsOf(folder, options, context.environment), base: settings.base };
      const output = openOutputFolder(site, settings.folder);
      const { problems, articles, seconds } = await buildSite({ ...host, log }, forReading(current), output);
      context.out(`Built in ${seconds.toFixed(1)} s. Articles: ${articles.toLocaleString('en')}\n`);
      // The manifest names all other data by its content.
      const shown = [readFileSync(join(site, 'data/manifest.json'), 'utf8'), current.site, current.look];
      const errors = listErrors(problems).join('\n');
      if (errors !== '') context.err(`${errors}\n`);
      pages.tell(errors, JSON.stringify(shown));
    } catch (error) {
      // Once the site is served, an error of any kind waits for the next edit.
      if (!(error instanceof Error) || (!isServed && !(error instanceof OwnerError))) throw error;
      context.err(`${error instanceof OwnerError ? error.message : error.stack}\n`);
      pages.tell(error.message, '');
      return error;
    }
    return null;
  };
  // Nothing to show yet: it is mended before it is shown.
  if ((await build()) !== null) return 1;
  const served = await serveSite(site, settings.base, options, {
    answer: (request, response) => {
      if (request.url === settings.base + eventsPath) return pages.add(request, response);
      if (request.url !== settings.base + listenerPath) return false;
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(listenForEdits(settings.base + eventsPath));
      return true;
    },
    // A file: the policy of pages allows no script in them that it does not know.
    ending: `<script src="${settings.base}${listenerPath}"></script>`,
  });
  isServed = true;
  const stop = buildAfterEdits(settings.folder, build, (error) =>
    context.err(`Edits may be missed: ${error.message}\n`),
  );
  context.out(describeServer(served, options.port));
  await untilStopped(served.server);
  stop();
  return 0;
}

/** A folder that goes with the process. */
function openTemporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-dev-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Without what only readers and machines elsewhere need, and without writing beside the articles. */
const forReading = (settings: Settings): Settings => ({
  ...settings,
  siteUrl: null,
  prerender: 0,
  shareImages: 0,
  makesPictures: false,
  keepsTable: false,
  isStrict: false,
});

/** Builds after edits, one build at a time; edits during a build are in the next. Returns what ends it. */
function buildAfterEdits(folder: string, build: () => Promise<unknown>, onError: (error: Error) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let building: Promise<unknown> = Promise.resolve();
  const change = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(build);
    }, settleMs);
  };
  const stop = watchFolder(folder, change, onError);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** The pages that are open in browsers, by server-sent events. */
class OpenPages {
  readonly #responses = new Set<ServerResponse>();
  #version = 0;
  #message = '';
  #shown = '';

  add(request: IncomingMessage, response: ServerResponse): true {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(this.#event());
    this.#responses.add(response);
    request.on('close', () => void this.#responses.delete(response));
    return true;
  }

  /** Tells what is wrong, and that the site is another; nothing where neither is new (an editor writes a file twice). */
  tell(message: string, shown: string): void {
    if (message === this.#message && shown === this.#shown) return;
    [this.#message, this.#shown] = [message, shown];
    this.#version += 1;
    for (const response of this.#responses) response.write(this.#event());
  }

  #event(): string {
    return `data: ${JSON.stringify({ version: this.#version, message: this.#message })}\n\n`;
  }
}

/** The script of pages: loads the page anew after an edit, and shows what is wrong above it. */
const listenForEdits = (url: string) => `{
let shown;
new EventSource(${JSON.stringify(url)}).onmessage = ({ data }) => {
  const { version, message } = JSON.parse(data);
  if (shown !== undefined && shown !== version) return location.reload();
  shown = version;
  if (message === '') return;
  const box = document.createElement('pre');
  box.setAttribute('role', 'alert');
  box.style.cssText = 'position:fixed;inset:auto 0 0;max-height:50vh;overflow:auto;margin:0;padding:1rem;z-index:9;background:#5b0f0b;color:#fff;white-space:pre-wrap;font:14px/1.5 monospace;direction:ltr;text-align:left';
  box.textContent = message;
  document.body.append(box);
};
}`;
