import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest';
import { decodePercent } from '#news/text/decode-percent.ts';
import { openChromium } from '#tools/browser/open-chromium.ts';
import { buildSite, type BuiltSite, type SiteOptions } from '../site/build-site.ts';
import { type Face, faces, setFace } from '#tools/browser/faces.ts';
import { explainSkip, findProgram } from '#tools/browser/find-programs.ts';
import { noteViolations } from './note-violations.ts';
import { serveFolder, type FolderServer } from './serve-folder.ts';
import { watchUntilSettled } from './watch-until-settled.ts';

/** A visit: a page with the errors and foreign requests so far. */
interface Visit {
  readonly page: Page;
  /** Errors of the console and of scripts, and what the policy of the page forbade. */
  readonly complaints: string[];
  /** Requests to other hosts than the site's. */
  readonly foreign: string[];
  /** Paths that this page has asked the site for. Those of the server are of all pages, closed ones too. */
  readonly requests: string[];
}

/** A built site on a static file server, and a browser; both last for the tests of the file. */
export interface OpenSite {
  readonly site: BuiltSite;
  readonly server: FolderServer;
  /** Opens an address of the site (without its base) in a new browser context, and waits until it has settled. */
  readonly visit: (address: string, options?: VisitOptions) => Promise<Visit>;
}

/** Options of a visit, and those of its browser context. */
export interface VisitOptions extends BrowserContextOptions {
  /**
   * When `visit` resolves: `settled` (watch-until-settled.ts); `networkidle`, half a second later, for tests that
   * something does not happen; the others for tests that watch the page load.
   */
  readonly until?: 'commit' | 'domcontentloaded' | 'settled' | 'networkidle';
  /** Runs in the page before any script of the site. */
  readonly before?: () => void;
  /** The interface face from the first frame on; default: the browser's, which is the widest. */
  readonly face?: Face;
}

/**
 * Opens a site for the tests of a file. Call it at the top of the file; use it inside the tests. Where Chromium could
 * not be installed (set-up-browsers.ts), all tests of the file are skipped.
 */
export function openSite(options: SiteOptions = {}): OpenSite {
  let browser: Browser | undefined;
  const open: { site?: BuiltSite; server?: FolderServer } = {};
  const isSkipped = findProgram('chromium-headless-shell') === null;
  beforeEach(({ skip }) => skip(isSkipped, explainSkip(['chromium-headless-shell'])));
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
      return required(open.site);
    },
    get server() {
      return required(open.server);
    },
    visit: async (address, { until = 'settled', before, face, ...contextOptions } = {}) => {
      const { origin } = required(open.server);
      const context = await required(browser).newContext({
        viewport: { width: 1280, height: 800 },
        timezoneId: 'UTC',
        // A page keeps itself for later after it has settled: test/e2e/offline looks at that, and no other test needs it.
        serviceWorkers: 'block',
        ...contextOptions,
      });
      onTestFinished(() => context.close());
      // For the slowest machine; Playwright's default is 30 s.
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      await page.addInitScript(noteViolations);
      if (before !== undefined) await page.addInitScript(before);
      if (face !== undefined) await page.addInitScript(setFace, faces[face]);
      const complaints: string[] = [];
      const foreign: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        const url = request.url();
        if (url.startsWith(origin)) requests.push(decodePercent(new URL(url).pathname));
        else foreign.push(url);
      });
      const settled = watchUntilSettled(page);
      const url = origin + required(open.site).base.replace(/\/$/u, '') + address;
      await page.goto(url, { waitUntil: until === 'settled' ? 'load' : until });
      const isUp = until === 'settled' || until === 'networkidle';
      if (isUp && contextOptions.javaScriptEnabled !== false) await settled();
      return { page, complaints, foreign, requests };
    },
  };
}

/** The address of a page without its origin. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the site is open inside tests only');
  return value;
}
