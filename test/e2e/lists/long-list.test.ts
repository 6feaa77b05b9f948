import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { expectStill, watchShifts } from '../../support/browser/layout-shifts.ts';
import { addressOf, openSite } from '../../support/browser/open-site.ts';

// Only lists are opened by their addresses: pages of HTML for all articles would take as long to build as the tests run.
const long = openSite({ seeds: generateSeeds(4000), siteUrl: 'https://long.example', prerender: 100, shareImages: 0 });

/** Says that the reader saves data, as Chromium does where it is switched on. */
function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
}

const headlines = (page: Page) => page.locator('.list-page article :is(h2, h3)').allInnerTexts();
const scrolledTo = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
const endIsSeen = (page: Page) =>
  page.evaluate(() => (document.querySelector('.list-end')?.getBoundingClientRect().top ?? 0) < window.innerHeight);

/** Turns the wheel until something is so, as a reader does: a turn, a look. */
async function readOn(page: Page, isEnough: () => Promise<boolean>): Promise<void> {
  await page.mouse.move(600, 400);
  for (let turns = 0; turns < 400; turns += 1) {
    if (await isEnough()) return;
    await page.mouse.wheel(0, 350);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`the reader came to ${await scrolledTo(page)} of ${addressOf(page)} and no further`);
}

/**
 * Reads on until a page of the list has opened by itself. Nothing opens while the end of the list is in sight, and a slow
 * machine needs a while: so the reader goes to and fro before the end until it has.
 */
async function readUntilOpened(page: Page, isOpened: (address: string) => boolean): Promise<void> {
  for (let back = 2; !isOpened(addressOf(page)); back = -back) {
    await readOn(page, async () => isOpened(addressOf(page)) || (await isNearEnd(page)));
    await page.mouse.wheel(0, back);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
const isNearEnd = (page: Page) =>
  page.evaluate(
    () => (document.querySelector('.list-end')?.getBoundingClientRect().top ?? 0) < window.innerHeight + 400,
  );

test('reads, pages, opens an article, comes back and loads again without losing the place, and nothing moves', async () => {
  const { page, complaints } = await long.visit('/', { before: watchShifts, until: 'networkidle' });
  const [newest = ''] = await headlines(page);
  const last = 134;

  // Four pages open by themselves; then the foot can be reached.
  const foot = `/?page=${last - 4}`;
  await readUntilOpened(page, (address) => address === foot);
  await readOn(page, () => endIsSeen(page));
  expect(addressOf(page)).toBe(foot);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  // By hand it goes on, and the fifth and sixth open.
  await page.getByRole('link', { name: 'Older articles' }).click();
  await page.waitForURL(`**/?page=${last - 5}`);
  // Headlines are short, and one turn of the wheel may open more than one page: until four have opened by themselves again.
  const opened = last - 9;
  await readUntilOpened(page, (address) => address === `/?page=${opened}`);
  const shown = 4000 - (opened - 1) * 30;
  await page.getByText(`${shown} of 4,000 articles`).waitFor({ state: 'attached' });

  // All that was read can be found in the page.
  const read = await headlines(page);
  expect(read).toHaveLength(shown);
  expect(read[0]).toBe(newest);
  const finds = (text: string) =>
    page.evaluate((wanted) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find: (text: string) => boolean }).find(wanted);
    }, text);
  expect(await finds(newest)).toBe(true);
  expect(await finds(read[12] ?? '')).toBe(true);
  await page.evaluate(() => getSelection()?.removeAllRanges());

  const link = page.locator('.list-page article :is(h2, h3) a').nth(40);
  await link.scrollIntoViewIfNeeded();
  const name = await link.innerText();
  const place = await scrolledTo(page);
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'The latest' }).waitFor();
  expect(await headlines(page)).toEqual(read);
  expect(await scrolledTo(page)).toBe(place);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  expect(addressOf(page)).toBe(`/?page=${opened}`);

  await page.reload();
  await page.waitForFunction((count) => document.querySelectorAll('.list-page article').length === count, read.length);
  expect(await headlines(page)).toEqual(read);
  await page.waitForFunction((y) => Math.round(window.scrollY) === y, place);
  expect(await link.innerText()).toBe(name);
  await expectStill(page, 'unprompted');
  expect(complaints).toEqual([]);
});

test('narrows a long list and pages through what is left, and nothing moves', async () => {
  const { page, complaints } = await long.visit('/regions/africa', { before: watchShifts, until: 'networkidle' });
  await page
    .getByRole('list', { name: 'Tags' })
    .getByRole('link', { name: /^gardens/u })
    .click();
  await page.getByRole('link', { name: 'Remove: Tagged gardens' }).waitFor();
  await readUntilOpened(page, (address) => address.includes('page='));
  expect(addressOf(page)).toMatch(/^\/regions\/africa\?tag=gardens&page=\d+$/u);
  await expect.poll(() => page.locator('.list-page article').count()).toBeGreaterThan(30);
  await expectStill(page, 'unprompted');
  expect(complaints).toEqual([]);
});

test('keeps the article until all of a list is there, where the way back to it is slow', async () => {
  const { page: list } = await long.visit('/', { until: 'networkidle' });
  const address = (await list.locator('.list-page article :is(h2, h3) a').first().getAttribute('href')) ?? '';
  const { page, complaints } = await long.visit(address, { until: 'networkidle' });
  long.server.delay(/\/lists\//u, 400);
  // The cache forgets in five minutes; an entry that it never knew is the same to it.
  await page.evaluate(() => {
    const here = location.pathname;
    const seen = new Set<string>();
    Object.assign(window, { seen });
    history.pushState({ state: { opened: 'start' }, key: 'deep' }, '', '/?page=130');
    history.pushState({ key: 'here' }, '', here);
    history.back();
    const look = () => {
      const count = document.querySelectorAll('.list-page article').length;
      seen.add(document.querySelector('.story-page') === null ? `${count} stories` : 'the article');
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByText('130 of 4,000 articles').waitFor();
  long.server.delay(/\/lists\//u, 0);
  await page.waitForFunction(() => (window as unknown as { seen: Set<string> }).seen.size > 1);
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen).toEqual(['the article', '130 stories']);
  expect(complaints).toEqual([]);
});

test('opens a shared page alone, at its top, whatever was open in the same window before', async () => {
  const { page } = await long.visit('/', { until: 'networkidle' });
  await readOn(page, async () => (await scrolledTo(page)) > 2000);
  await page.goto(`${long.server.origin}/?page=100`, { waitUntil: 'networkidle' });
  await page.locator('.list-start', { hasText: 'Page 100 of 134' }).waitFor();
  expect(await headlines(page)).toHaveLength(30);
  expect(await scrolledTo(page)).toBe(0);
});

test('fetches ahead what is in sight, so that a click on it asks for nothing', async () => {
  long.server.requests.length = 0;
  const { page } = await long.visit('/', { until: 'networkidle' });
  const fetched = () => long.server.requests.filter((path) => path.includes('/data/'));
  expect(fetched().filter((path) => path.includes('/articles/')).length).toBeGreaterThan(0);
  expect(fetched().length).toBeLessThan(30);
  const before = [...long.server.requests];
  const link = page.locator('.list-page article :is(h2, h3) a').first();
  const name = await link.innerText();
  await link.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  const asked = long.server.requests.slice(before.length);
  expect(asked.filter((path) => /\/assets\/article|\/articles\//u.test(path))).toEqual([]);
});

test('fetches nothing on an article’s page before the reader points at something', async () => {
  const { page: list } = await long.visit('/', { until: 'networkidle' });
  const address =
    (await list.locator('.list-page article:has(.kicker) :is(h2, h3) a').first().getAttribute('href')) ?? '';
  const { page, requests } = await long.visit(address, { until: 'networkidle' });
  const fetched = () => requests.filter((path) => path.includes('/data/') || /fetch-ahead/u.test(path));
  expect(fetched()).toEqual([]);
  await page.locator('.story-header .kicker a').first().hover();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => fetched().some((path) => path.includes('/heads/about/'))).toBe(true);
});

test('fetches and opens nothing by itself where the reader saves data', async () => {
  long.server.requests.length = 0;
  const { page } = await long.visit('/', { before: saveData, until: 'networkidle' });
  await page.locator('.list-page article :is(h2, h3) a').nth(2).hover();
  await readOn(page, () => endIsSeen(page));
  await page.waitForLoadState('networkidle');
  expect(addressOf(page)).toBe('/');
  expect(await headlines(page)).toHaveLength(30);
  expect(long.server.requests.filter((path) => path.includes('/data/') || /fetch-ahead/u.test(path))).toEqual([]);
  await page.getByRole('link', { name: 'Older articles' }).click();
  await page.getByText('40 of 4,000 articles').waitFor();
  expect(addressOf(page)).toBe('/?page=133');
  expect(await headlines(page)).toHaveLength(40);
});
