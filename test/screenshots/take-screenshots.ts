/**
 * `npm run screenshots [-- <folder> [<names>]]`: every page in every state at three widths, light and dark, and one sheet
 * that shows them all. Without a folder into a temporary one. Names are beginnings, parted by commas:
 * `front,article-end`.
 */
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { openChromium } from '#tools/browser/open-chromium.ts';
import { serveFolder } from '../support/browser/serve-folder.ts';
import { photograph } from './photograph.ts';
import { buildScreenshotSite, type SiteName } from './screenshot-sites.ts';
import { screenshotViews } from './screenshot-views.ts';
import { writeContactSheet, type SheetRow } from './write-contact-sheet.ts';

const folder = resolve(process.argv[2] ?? join(tmpdir(), 'dateline-screenshots'));
const starts = process.argv[3]?.split(',') ?? [''];
const views = screenshotViews.filter(({ name }) => starts.some((start) => name.startsWith(start)));
await mkdir(folder, { recursive: true });

const sites = new Map<SiteName, Awaited<ReturnType<typeof openSite>>>();
for (const name of new Set(views.map(({ site }) => site))) sites.set(name, await openSite(name));
const browser = await openChromium('usual');
const rows = new Map<string, readonly string[]>();
const waiting = [...views];
await Promise.all(Array.from({ length: 3 }, () => work(browser)));
await browser.close();
for (const { server } of sites.values()) await server.close();
const inOrder = views.map(({ name }): SheetRow => ({ name, files: rows.get(name) ?? [] }));
console.log(await writeContactSheet(folder, inOrder));

async function openSite(name: SiteName) {
  const site = await buildScreenshotSite(name);
  return { site, server: await serveFolder(site.folder) };
}

async function work(with_: Browser): Promise<void> {
  for (let view = waiting.shift(); view !== undefined; view = waiting.shift()) {
    const open = sites.get(view.site);
    if (open === undefined) continue;
    rows.set(view.name, await photograph(with_, view, open.site, open.server.origin, folder));
  }
}
