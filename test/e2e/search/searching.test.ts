import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { extremeFaces, setFace } from '#tools/browser/faces.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { expectStill, watchShifts } from '../../support/browser/layout-shifts.ts';
import { addressOf, openSite } from '../../support/browser/open-site.ts';
import { readProjectSeeds } from '../../support/archive/seed-files.ts';

const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });
const below = openSite({ seeds: { ...readProjectSeeds() }, base: '/news/', siteUrl: 'https://news.example' });

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the archive' });
const headlines = (page: Page) => page.locator('main article h2').allInnerTexts();
const found = (page: Page, words: string) => page.getByRole('heading', { level: 1, name: `for “${words}”` }).waitFor();
const isFieldFocused = (page: Page) => page.evaluate(() => document.activeElement?.matches('[type=search]') === true);

/** Waits until every result that the heading counts is there. */
const settled = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelectorAll('.result').length ===
      Number.parseInt(document.querySelector('h1')?.innerText ?? '', 10),
  );

test('a search begins, is read through, opens a story and is come back to by keyboard alone', async () => {
  const { page, complaints, foreign } = await forty.visit('/regions', { until: 'networkidle' });
  await page.keyboard.press('/');
  expect(await isFieldFocused(page)).toBe(true);
  await page.keyboard.type('lanterns', { delay: 30 });
  await found(page, 'lanterns');
  expect(await isFieldFocused(page)).toBe(true);
  expect(addressOf(page)).toBe('/search?q=lanterns');
  await settled(page);
  const [, second = ''] = await headlines(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: second }).waitFor();
  await page.goBack();
  await found(page, 'lanterns');
  await page.waitForFunction((name) => document.activeElement?.textContent === name, second);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Regions' }).waitFor();
  expect(await field(page).inputValue()).toBe('');
  expect([complaints, foreign]).toEqual([[], []]);
});

test('reload and a shared address bring back the search, its conditions and its order', async () => {
  const { page, complaints } = await forty.visit('/search?q=lanterns&about=fiji&sort=oldest');
  await settled(page);
  const shown = await headlines(page);
  expect(shown.length).toBeGreaterThan(0);
  await page.reload({ waitUntil: 'networkidle' });
  await settled(page);
  expect(await headlines(page)).toEqual(shown);
  expect(addressOf(page)).toBe('/search?q=lanterns&about=fiji&sort=oldest');
  expect(await field(page).inputValue()).toBe('lanterns');
  expect(await page.getByRole('link', { name: 'Remove: About Fiji' }).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('a finger searches, closes the keyboard with its search key, narrows and opens a story', async () => {
  const { page, complaints } = await forty.visit('/', phone);
  await field(page).tap();
  await page.keyboard.type('jetty');
  await found(page, 'jetty');
  await page.keyboard.press('Enter');
  expect(await isFieldFocused(page)).toBe(false);
  await settled(page);
  const before = (await headlines(page)).length;
  await page.getByRole('button', { name: 'Filter and sort' }).tap();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('list', { name: 'About' }).getByRole('link').first().tap();
  await page.waitForURL(/about=/u);
  await sheet.getByRole('button', { name: /^Show/u }).tap();
  await settled(page);
  expect((await headlines(page)).length).toBeLessThan(before);
  const [first = ''] = await headlines(page);
  await page.getByRole('link', { name: first }).first().tap();
  await page.getByRole('heading', { level: 1, name: first }).waitFor();
  expect(complaints).toEqual([]);
});

test.each(['en', 'id', 'ar'])(
  'the head of every page takes two lines on a phone in any face, and its field is 44 px high under a finger, in "%s"',
  async (language) => {
    const localStorage = [{ name: 'dateline-language', value: language }];
    const storageState = { cookies: [], origins: [{ origin: forty.server.origin, localStorage }] };
    const { page } = await forty.visit('/regions', { ...phone, storageState });
    for (const [face, families] of extremeFaces) {
      await page.evaluate(setFace, families);
      const head = await page.getByRole('banner').boundingBox();
      expect(head?.height, face).toBeLessThan(2.6 * 44);
      expect((await page.getByRole('searchbox').boundingBox())?.height, face).toBeGreaterThanOrEqual(44);
    }
  },
);

test('below a path of its host the form leads there, before any script has run too', async () => {
  const { page } = await below.visit('/', { until: 'commit' });
  expect(await page.locator('form[role=search]').getAttribute('action')).toBe('/news/search');
  expect(await page.locator('form[role=search]').getAttribute('method')).not.toBe('post');
  const { page: other } = await below.visit('/search?q=moscow');
  await found(other, 'moscow');
  expect(await other.locator('mark').first().innerText()).toBe('MOSKOW');
});

test('nothing moves when results and filters come late', async () => {
  forty.server.delay(/\/data\//u, 300);
  const { page } = await forty.visit('/search?q=lanterns', {
    ...phone,
    before: watchShifts,
  });
  await settled(page);
  await page.waitForLoadState('networkidle');
  forty.server.delay(/\/data\//u, 0);
  await expectStill(page, 'all');
});

test('without scripts the search page says that it needs them, and leads on', async () => {
  const { page } = await forty.visit('/search?q=lanterns', { javaScriptEnabled: false });
  // Playwright finds no text in a noscript, though a reader does.
  const words = page.locator('main noscript');
  expect(await words.innerText()).toContain('Search needs JavaScript');
  expect(await field(page).isVisible()).toBe(false);
  await words.locator('a[href$="/tags"]').click();
  await page.getByRole('heading', { level: 1, name: 'Tags' }).waitFor();
});
