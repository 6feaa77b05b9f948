import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { openFilters } from '../../support/browser/open-filters.ts';
import { addressOf, openSite } from '../../support/browser/open-site.ts';

const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

const bars = (page: Page) => page.getByRole('list', { name: 'Articles by year' });
const count = (page: Page) => page.getByRole('region', { name: 'Articles' }).getByRole('status').first();

/** The middle of a year's bar, from the first one on. */
async function middleOf(bar: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  if (box === null) throw new Error('the bar is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height - 4 };
}
const barsFrom = async (page: Page, from: number, to: number) => {
  const items = bars(page).getByRole('listitem');
  return [await middleOf(items.nth(from)), await middleOf(items.nth(to))] as const;
};

test('a drag over bars chooses their years, the date fields say so, and Back takes all of it away', async () => {
  const { page, complaints } = await forty.visit('/');
  await openFilters(page);
  const [start, end] = await barsFrom(page, 1, 3);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, start.y, { steps: 5 });
  // A hand that rests on the way: the list follows, and this step is replaced by the next.
  await page.waitForURL(/since=2018-01-01&until=2019-12-31/u);
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
  await page.waitForURL(/since=2018-01-01&until=2020-12-31/u);
  await page.getByRole('link', { name: 'Remove: Since 2018-01-01' }).waitFor();
  expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2018-01-01');
  expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('2020-12-31');
  await page.goBack();
  await count(page).getByText('40 articles').waitFor();
  expect(addressOf(page)).toBe('/');
  expect(complaints).toEqual([]);
});

test('a finger drags over bars, and a bar is chosen by a tap', async () => {
  const { page } = await forty.visit('/', phone);
  await page.getByRole('button', { name: 'Filter and sort' }).tap();
  const dates = page.getByRole('dialog').locator('summary', { hasText: 'Date' });
  await dates.tap();
  await bars(page).waitFor();
  const [start, end] = await barsFrom(page, 0, 2);
  const client = await page.context().newCDPSession(page);
  // Each event says when it happened: how fast the finger moved is not a matter of how fast the machine is.
  // None is older than the page: Chromium's renderer ends where one is.
  const begin = Date.now() / 1000;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', afterMs: number, x?: number) => {
    const touchPoints = x === undefined ? [] : [{ x, y: start.y }];
    return client.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: begin + afterMs / 1000 });
  };
  await touch('touchStart', 0, start.x);
  for (let step = 1; step <= 8; step += 1)
    await touch('touchMove', 50 * step, start.x + ((end.x - start.x) * step) / 8);
  // The finger rests before it lifts: else Chromium takes the drag for a fling, and the next tap for what stops it.
  await touch('touchMove', 1000, end.x + 1);
  await touch('touchEnd', 1010);
  await page.waitForURL(/\?until=2019-12-31$/u);
  await dates.filter({ hasText: 'Until 2019-12-31' }).waitFor();
  await page.getByRole('link', { name: /^2021: /u }).tap();
  await page.waitForURL(/since=2021-01-01&until=2021-12-31/u);
});

test('the handles move by arrow keys, and the bars are no stops on the way', async () => {
  const { page } = await forty.visit('/');
  await openFilters(page);
  const first = page.getByRole('slider', { name: 'First year' });
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/\?since=2019-01-01$/u);
  await page.getByRole('link', { name: 'Remove: Since 2019-01-01' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('First year');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Last year');
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(/since=2019-01-01&until=2020-12-31/u);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('date');
});

test('both handles can be taken by the pointer where they stand at one place', async () => {
  const { page } = await forty.visit('/?since=2021-01-01&until=2021-12-31');
  const handle = page.getByRole('slider', { name: 'First year' });
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('the handle is not drawn');
  await page.mouse.move(box.x + box.width - 7, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await page.waitForURL(/\?since=2019-01-01$/u);
});

test('reload and a shared address restore the chosen span', async () => {
  const { page } = await forty.visit('/?since=2018-01-01&until=2019-12-31');
  const chosen = () => page.locator('.time-bars .is-chosen').count();
  await bars(page).waitFor();
  expect(await chosen()).toBe(2);
  await page.reload({ waitUntil: 'networkidle' });
  await bars(page).waitFor();
  expect(await chosen()).toBe(2);
});
