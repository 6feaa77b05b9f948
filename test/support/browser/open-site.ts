import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest';
import { openChromium } from '#tools/browser/open-chromium.ts';
import { buildSite, type BuiltSite, type SiteOptions } from '../site/build-site.ts';
import { type Face, faces } from '#tools/browser/faces.ts';
import { explainSkip, findProgram } from '#tools/browser/find-programs.ts';
import { serveFolder, type FolderServer } from './serve-folder.ts';
import { setFace } from './set-face.ts';
import { watchUntilSettled } from './watch-until-settled.ts';

/** A reader's visit: a page of its own, with everything that was odd about it so far. */
interface Visit {
  readonly page: Page;
  /** Errors of the console and of scripts. */
  readonly complaints: string[];
  /** Requests to another host than the site's. */
  readonly foreign: string[];
}

/** A built site, served as a plain host does, and a browser for it; both last as long as the tests of the file. */
export interface OpenSite {
  readonly site: BuiltSite;
  readonly server: FolderServer;
  /** Opens an address of the site (without its base) in a context of its own, and waits until it has settled. */
  readonly visit: (address: string, options?: VisitOptions) => Promise<Visit>;
}

export interface VisitOptions extends BrowserContextOptions {
  /**
   * When `visit` comes back: `settled` (watch-until-settled.ts); `networkidle`, half a second later, where a test says
   * that something does not happen; the others where it watches how a page comes up.
   */
  readonly until?: 'commit' | 'domcontentloaded' | 'settled' | 'networkidle';
  /** Runs in the page before anything of the site does. */
  readonly before?: () => void;
  /** The interface's face from the first frame on; the browser's, the widest, where it is left out. */
  readonly face?: Face;
}

/**
 * Opens a site for the tests of a file. Call it at the top of the file; read it inside the tests. Where Chromium is missing and
 * could not be installed (set-up-browsers.ts), all tests of the file are skipped.
 */
export function openSite(options: SiteOptions = {}): OpenSite {
  let browser: Browser | undefined;
  const open: { site?: BuiltSite; server?: FolderServer } = {};
  const isSkipped = findProgram('chromium') === null;
  beforeEach(({ skip }) => skip(isSkipped, explainSkip(['chromium'])));
  beforeAll(async () => {
    open.site = await buildSite(options);
    open.server = await serveFolder(open.site.folder, open.site.base);
    if (!isSkipped) browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await open.server?.close();
  });
  return {
    get site() {
      return present(open.site);
    },
    get server() {
      return present(open.server);
    },
    visit: async (address, { until = 'settled', before, face, ...contextOptions } = {}) => {
      const { origin } = present(open.server);
      const context = await present(browser).newContext({ viewport: { width: 1280, height: 800 }, ...contextOptions });
      onTestFinished(() => context.close());
      // For the slowest machine: Playwright itself gives up after 30 s.
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      if (before !== undefined) await page.addInitScript(before);
      if (face !== undefined) await page.addInitScript(setFace, faces[face]);
      const complaints: string[] = [];
      const foreign: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => request.url().startsWith(origin) || foreign.push(request.url()));
      const settled = watchUntilSettled(page);
      const url = origin + present(open.site).base.replace(/\/$/u, '') + address;
      await page.goto(url, { waitUntil: until === 'settled' ? 'load' : until });
      const isUp = until === 'settled' || until === 'networkidle';
      if (isUp && contextOptions.javaScriptEnabled !== false) await settled();
      return { page, complaints, foreign };
    },
  };
}

/** Where a page stands: its address without origin. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the site is open inside tests only');
  return value;
}
