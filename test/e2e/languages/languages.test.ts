import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { findLatinWords } from '../../support/accessibility/find-latin-words.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { readerRoutes } from '../../support/accessibility/reader-routes.ts';

const seed = openSite();
const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });
const indonesian = openSite({ languages: 'id' });
const article = readerRoutes['an article'] ?? '';

const inArabic = () => localStorage.setItem('dateline-language', 'ar');
const rootOf = (page: Page) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

test('a reader chooses a language among the settings; it is there on the next visit and everywhere, and the article stays as it is', async () => {
  const { page, complaints } = await seed.visit(article);
  const paragraphs = () => page.locator('.story-body > p[id]').allInnerTexts();
  const text = await paragraphs();
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Bahasa Indonesia' }).click();
  await page.getByRole('link', { name: 'Langsung ke isi' }).waitFor({ state: 'attached' });
  expect(await rootOf(page)).toEqual(['id', 'ltr']);
  expect(text.length).toBeGreaterThan(5);
  expect(await paragraphs()).toEqual(text);
  await page.getByRole('link', { name: 'Wilayah' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Wilayah' }).waitFor();
  expect(await page.title()).toBe('Wilayah · Dateline');
  await page.reload();
  await page.getByRole('link', { name: 'Suriah' }).first().waitFor();
  await page.getByRole('button', { name: 'Tampilan' }).click();
  await page.getByRole('button', { name: 'Atur ulang' }).click();
  await page.getByRole('heading', { level: 1, name: 'Regions' }).waitFor();
  expect(await rootOf(page)).toEqual(['en', 'ltr']);
  expect(complaints).toEqual([]);
});

test('nothing is shown in the language of the pages to who reads in another, but where its copy of the app does not come', async () => {
  seed.server.delay(/\.js$/u, 20_000);
  const { page } = await seed.visit('/', { until: 'commit', before: inArabic });
  await page.locator('h1').waitFor({ state: 'attached' });
  expect(await page.locator('h1').isVisible()).toBe(false);
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  seed.server.delay(/\.js$/u, 0);
  expect(await rootOf(page)).toEqual(['en', 'ltr']);
});

test('a link to a region’s phrases lights them in any language, after a reload too', async () => {
  const { page } = await seed.visit(readerRoutes['an article with evidence open'] ?? '', { before: inArabic });
  const lit = () => page.locator(':target').getAttribute('id');
  expect(await lit()).toBe('about-syria');
  await page.reload();
  await page.locator('html:not([data-waiting])').waitFor({ state: 'attached' });
  expect(await lit()).toBe('about-syria');
});

// The states of all pages are looked through for words in accessibility-seed.test.ts and accessibility-forty.test.ts.
describe('in Arabic every word of the interface is Arabic, its digits are, and the page is mirrored:', () => {
  test.each([
    '/',
    '/regions/africa',
    '/dates',
    '/search?q=bridge',
    '/?about=europe&sort=oldest',
    '/?tag=gardens&since=2017-02-01&until=2016-01-01&about=atlantis',
    '/search?q=brigde+lanternz',
  ])('forty articles at %s', async (address) => {
    const { page, complaints } = await forty.visit(address, { before: inArabic });
    expect(await rootOf(page)).toEqual(['ar', 'rtl']);
    expect(await findLatinWords(page)).toEqual([]);
    expect(await page.locator('main').innerText()).toMatch(/[٠-٩]/u);
    const isMirrored = await page.evaluate(() => {
      const right = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().right ?? 0;
      return right('.nameplate') > right('.masthead nav');
    });
    expect(isMirrored).toBe(true);
    expect(complaints).toEqual([]);
  });
});

test('why a list is empty is said in the reader’s language, not in that of the page', async () => {
  const { page, complaints } = await seed.visit('/regions/africa', { before: inArabic });
  const why = page.locator('.list-count');
  await expect.poll(() => why.innerText()).toMatch(/أفريقيا/u);
  expect(await findLatinWords(page)).toEqual([]);
  expect(complaints).toEqual([]);
  const own = await seed.visit('/regions/africa');
  expect(await own.page.locator('.list-count').innerText()).toMatch(/^0 of /u);
  expect(own.complaints).toEqual([]);
});

test('an owner’s language is that of the pages, without JavaScript too, and the app goes on with them', async () => {
  const still = await indonesian.visit(article, { javaScriptEnabled: false });
  expect(await rootOf(still.page)).toEqual(['id', 'ltr']);
  await still.page.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name: 'Wilayah' }).waitFor();
  const { page, complaints } = await indonesian.visit('/regions/syria');
  await page.getByRole('heading', { level: 1, name: 'Suriah' }).waitFor();
  expect(await page.title()).toBe('Suriah · Dateline');
  await page.getByRole('button', { name: 'Tampilan' }).click();
  await page.getByRole('group', { name: 'Tampilan' }).waitFor();
  // It speaks no other.
  expect(await page.getByRole('radio', { name: 'English' }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
