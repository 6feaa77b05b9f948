import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { rm, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openChromium } from '#tools/browser/open-chromium.ts';
import { explainSkip } from '#tools/browser/find-programs.ts';

const story = (headline: string) =>
  `Wednesday, 19 January 2022 | 18:36 WIB\n\n${headline}\n\nJAKARTA, NNC - The council of Jakarta, in Indonesia, has opened the old bridge again.\n`;

let folder: string;
let origin: string;
let server: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-dev-'));
  await writeFile(join(folder, 'a.txt'), story('The Old Bridge Opens'));
  await writeFile(join(folder, 'b.txt'), story('The New Ferry Sails'));
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const { NODE_ENV: _mode, VITEST: _vitest, ...environment } = process.env;
  server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', String(port), '--strictPort'],
    { cwd: join(import.meta.dirname, '../../..'), env: { ...environment, SEEDS: folder, BASE: '/' }, stdio: 'ignore' },
  );
  await vi.waitUntil(
    () =>
      fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      ),
    { timeout: 150_000, interval: 200 },
  );
  browser = await openChromium();
});

afterAll(async () => {
  await browser.close();
  server.kill();
  await rm(folder, { recursive: true, force: true });
});

const reason = explainSkip(['chromium-headless-shell']);
const title = `an edit to a seed shows without a reload; a broken one shows its error while the others stay readable${reason && ` (${reason})`}`;

test.skipIf(reason !== '')(title, async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(origin);
  await page.getByRole('link', { name: 'The Old Bridge Opens' }).waitFor();
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));

  await writeFile(join(folder, 'a.txt'), story('The Old Bridge Opens at Last'));
  await page.getByRole('link', { name: 'The Old Bridge Opens at Last' }).waitFor();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);

  await writeFile(join(folder, 'a.txt'), 'A Picture\0\n\nThe council has opened it.\n');
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor();
  await overlay.getByText(/a\.txt:1:10: error: expected .*, found/u).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'The New Ferry Sails' }).click();
  await page.getByRole('heading', { level: 1, name: 'The New Ferry Sails' }).waitFor();

  await writeFile(join(folder, 'a.txt'), story('The Old Bridge Opens Again'));
  await page.getByRole('link', { name: 'Latest' }).click();
  await page.getByRole('link', { name: 'The Old Bridge Opens Again' }).waitFor();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test.skipIf(reason !== '')(
  'an edit to the table of tags shows without a reload, also where it takes a name away',
  async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${origin}/tags`);
    const table = join(folder, 'tags.tsv');
    const tag = (name: string) => page.locator('main').getByRole('link', { name, exact: true }).waitFor();
    await writeFile(table, 'b.txt\tferries\n');
    await tag('ferries');
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await writeFile(table, 'b.txt\tferries\ntag:ferries\tBoats\n');
    await tag('Boats');
    await writeFile(table, 'b.txt\tferries\n');
    await tag('ferries');
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    await page.close();
  },
);

test.skipIf(reason !== '')('an edit to the settings shows at once, and a mistake in them is told', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(origin);
  await page.getByRole('link', { name: 'Dateline', exact: true }).waitFor();
  const settings = join(folder, 'dateline.yaml');
  await writeFile(settings, 'name: The Harbour Gazette\n');
  await page.getByRole('link', { name: 'The Harbour Gazette', exact: true }).waitFor();
  await page.waitForFunction(() => document.title === 'The Harbour Gazette');
  await writeFile(settings, 'nmae: The Gazette\n');
  await page.locator('vite-error-overlay').getByText('did you mean "name"?').waitFor();
  await page.getByRole('link', { name: 'The Harbour Gazette', exact: true }).waitFor();
  await writeFile(settings, 'name: The Gazette\n');
  await page.getByRole('link', { name: 'The Gazette', exact: true }).waitFor();
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
