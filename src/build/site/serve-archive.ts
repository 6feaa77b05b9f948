import type { ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { decodePercent } from '#news/text/decode-percent.ts';
import { compileArchive, type Archive, type DataSettings } from './compile-archive.ts';
import { folderFile } from '../seeds/folder-settings.ts';
import { listErrors, listWarnings } from '../seeds/report-problems.ts';
import { filePath } from '../seeds/file-path.ts';
import { readRegularFile } from '../text/read-regular-file.ts';
import { readSiteFile } from '../settings/read-site-file.ts';
import type { Settings } from '../settings/settings.ts';
import { today } from '../settings/today.ts';
import { keepServing } from '../pages/keep-serving.ts';

/** Waits until an editor or a checkout has written all its files. */
const settleMs = 40;

/**
 * Serves an archive's data files in development. An edit shows without a reload. An article that cannot be read shows its
 * error in Vite's overlay while all others stay readable.
 */
export function serveArchive(server: ViteDevServer, settings: DataSettings & Pick<Settings, 'folder' | 'base'>): void {
  const { folder, base } = settings;
  if (server.httpServer !== null) keepServing(server.httpServer);
  const compileFrom = (last: Archive | null) => compile(server, settings, last);
  let archive = compileFrom(null);
  // Whoever asks for it is told; a rejection that nobody waits for yet would end the server.
  archive.catch(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const recompile = async () => {
    const last = archive;
    // Sequentially: each compilation reuses the one before.
    archive = last.catch(() => null).then(compileFrom);
    const message = await archive.then(errorsOf, messageOf);
    // An empty update closes the overlay.
    if (message === '') server.ws.send({ type: 'update', updates: [] });
    else showErrors(server, message);
    server.ws.send({ type: 'custom', event: 'news:changed' });
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder + sep)) return;
    // The settings are read when the server starts.
    const hasSettings = path === join(folder, folderFile);
    clearTimeout(timer);
    timer = setTimeout(() => void (hasSettings ? restart(server, folder) : recompile()), settleMs);
  });
  server.ws.on('connection', () => {
    void archive.then(errorsOf, messageOf).then((message) => showErrors(server, message));
  });
  server.middlewares.use(`${base}pictures/`, (request, response) => {
    const path = `pictures/${decodePercent((request.url ?? '').replace(/^\/|\?.*$/gu, ''))}`;
    void archive.then(
      ({ pictures }) => sendPicture(response, folder, pictures.get(path)),
      () => sendPicture(response, folder, undefined),
    );
  });
  server.middlewares.use(`${base}data/`, (request, response) => {
    const path = decodePercent((request.url ?? '').replace(/^\/|\?.*$/gu, ''));
    void archive.then(
      ({ files }) => sendJson(response, files.get(path)),
      () => sendJson(response, undefined),
    );
  });
}

/** Starts the server anew with other settings; where they have a mistake, it says so and goes on as before. */
async function restart(server: ViteDevServer, folder: string): Promise<void> {
  try {
    readSiteFile(folder);
    await server.restart();
  } catch (error) {
    showErrors(server, messageOf(error));
  }
}

async function compile(
  server: ViteDevServer,
  settings: DataSettings & Pick<Settings, 'folder'>,
  last: Archive | null,
): Promise<Archive> {
  const archive = await compileArchive(settings.folder, today(), last, settings).catch((error: unknown) => {
    // A folder that cannot be opened: what was read before is shown until it can.
    server.config.logger.error(messageOf(error), { timestamp: true });
    if (last === null) throw error;
    return last;
  });
  const problems = [...listErrors(archive.problems), ...listWarnings(archive.problems)].join('\n');
  if (problems !== '') server.config.logger.warn(problems, { timestamp: true });
  return archive;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function errorsOf({ problems }: Archive): string {
  return listErrors(problems).join('\n');
}

function showErrors(server: ViteDevServer, message: string): void {
  if (message !== '') server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'dateline:news' } });
}

function sendPicture(response: ServerResponse, folder: string, file: string | undefined): void {
  response.statusCode = file === undefined ? 404 : 200;
  response.setHeader('Content-Type', file?.endsWith('.svg') === true ? 'image/svg+xml' : 'image/*');
  response.setHeader('Cache-Control', 'no-store');
  response.end(file === undefined ? '' : readRegularFile(filePath(folder, file)));
}

function sendJson(response: ServerResponse, json: string | undefined): void {
  response.statusCode = json === undefined ? 404 : 200;
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Cache-Control', 'no-store');
  response.end(json ?? 'null');
}
