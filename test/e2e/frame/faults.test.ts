import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filesOfFirstVisit } from '#tools/browser/first-visit.ts';
import { pageAt, readPages } from '../../support/site/site-pages.ts';
import { newestAddresses } from '../../support/site/newest-addresses.ts';
import { addressOf, openSite } from '../../support/browser/open-site.ts';

const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });

const heading = (page: Page) => page.locator('main > :not([hidden]) h1').first();
const article = () => newestAddresses(forty.site)[0] ?? '';
/** Has requests wait until the function that it returns is called. */
async function hold(page: Page, path: RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(path, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Follows a link that the page does not have. */
const follow = (page: Page, address: string) =>
  page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.querySelector('main')?.append(link);
    link.click();
  }, address);

/** Waits longer than the app does before it tells that something is slow. */
const patient = { timeout: 30_000 };

describe('any address of the origin is answered by a page', () => {
  test.each([
    ['//', 'The latest'],
    ['//about/', 'About this archive'],
    ['//evil.example/', 'Page not found'],
    ['/about//', 'About this archive'],
    ['/%E0%A4%A', 'Page not found'],
    ['/tags/%E0%A4%A', 'Page not found'],
    ['/constructor', 'Page not found'],
    ['/?tag=constructor&about=__proto__', 'Tagged constructor'],
  ])('%s', async (address, title) => {
    const { page, complaints } = await forty.visit(address);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(new URL(page.url()).origin).toBe(forty.server.origin);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });
});

test('an address with ten thousand conditions is read in part, and says what it leaves out', async () => {
  const conditions = Array.from({ length: 10_000 }, (_, at) => `tag=t${at}`).join('&');
  const { page } = await forty.visit('/');
  await follow(page, `/?${conditions}`);
  await page.getByText('tag=t99', { exact: false }).first().waitFor();
  expect(await page.getByText('tag=t100').count()).toBe(0);
});

test('a data file that is silent is told of, and the page comes when the file does', async () => {
  const { page } = await forty.visit('/');
  const release = await hold(page, /\/data\/report-/u);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click();
  await page.getByText('The page will appear as soon as it has been loaded.').waitFor(patient);
  expect(addressOf(page)).toBe('/');
  release();
  await page.getByRole('heading', { level: 1, name: 'About this archive' }).waitFor();
  expect(await page.getByText('The page will appear as soon as it has been loaded.').count()).toBe(0);
});

test('a page that was left for another is no longer told of', async () => {
  const { page } = await forty.visit('/');
  const release = await hold(page, /\/data\/report-/u);
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('link', { name: 'About' }).click();
  await menu.getByRole('link', { name: 'Regions' }).click();
  await page.getByRole('heading', { level: 1, name: 'Regions' }).waitFor();
  // Longer than it takes until a page is called slow.
  await page.evaluate(() => new Promise((resolve) => void setTimeout(resolve, 9000)));
  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(await page.getByText('The page will appear as soon as it has been loaded.').count()).toBe(0);
  release();
});

test('a filtered address whose data is silent says that it is being loaded, and never shows another list', async () => {
  const { page } = await forty.visit(article());
  const release = await hold(page, /\/data\//u);
  await page.goto(`${forty.server.origin}/?about=kenya`, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1, name: 'Still loading' }).waitFor(patient);
  expect(await page.getByRole('article').count()).toBe(0);
  release();
  await page.getByRole('link', { name: 'Remove: About Kenya' }).waitFor();
});

describe('data that is not what it should be', () => {
  test.each([
    ['an empty object', 'application/json', '{}'],
    ['half a file', 'application/json', '{"total":3,"items":[{"id":"7b'],
    ['null', 'application/json', 'null'],
    ['a page', 'text/html', '<!doctype html><title>Welcome</title>'],
  ])('%s once: it is requested again', async (_what, contentType, body) => {
    const { page, complaints } = await forty.visit('/');
    const asked: string[] = [];
    await page.route(/\/data\/heads\/about\/KE/u, async (route) => {
      asked.push(route.request().url());
      if (asked.length === 1) await route.fulfill({ contentType, body });
      else await route.continue();
    });
    await follow(page, '/regions/kenya');
    await page.getByRole('heading', { level: 1, name: 'Kenya' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('always: the page says so, and offers to load it again', async () => {
    const { page } = await forty.visit('/');
    await page.route(/\/data\/heads\//u, (route) => route.fulfill({ contentType: 'application/json', body: '{}' }));
    await page.goto(`${forty.server.origin}/?about=kenya`);
    await page.getByRole('heading', { level: 1, name: 'This page could not be shown' }).waitFor();
    await page.unroute(/\/data\/heads\//u);
    await page.getByRole('link', { name: 'Reload' }).click();
    await page.getByRole('link', { name: 'Remove: About Kenya' }).waitFor();
  });
});

test('a page whose code is of another edition is loaded anew, once', async () => {
  const { page } = await forty.visit('/');
  let loads = 0;
  page.on('load', () => (loads += 1));
  // Fetched ahead, perhaps: a page that no link leads to yet.
  await page.route(/\/assets\/about-[^/]*\.js$/u, (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click();
  await page.waitForURL(/\/about\/?$/u);
  await page.getByRole('heading', { level: 1, name: 'About this archive' }).waitFor();
  // The static page, which needs no code.
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-dead'));
  expect(loads).toBe(1);
  expect(await page.locator('.needs-script:visible').count()).toBe(0);
});

test.each([
  ['the front page', () => '/'],
  ['an article', article],
  ['a filtered list', () => '/?about=kenya'],
])('where the app cannot be loaded, %s is read without what needs it', async (_what, address) => {
  const { page } = await forty.visit('/', { until: 'commit' });
  await page.route(/\/assets\/main-[^/]*\.js$|\/assets\/vendor-[^/]*\.js$/u, (route) => route.abort());
  await page.goto(`${forty.server.origin}${address()}`);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-dead'));
  await heading(page).waitFor();
  expect(await page.locator('.needs-script:visible').count()).toBe(0);
});

test('no file that a page asks for later takes it down', async () => {
  const assets = readdirSync(join(forty.site.folder, 'assets')).filter((file) => /\.(?:js|css)$/u.test(file));
  const { scripts } = filesOfFirstVisit(forty.site, pageAt(readPages(forty.site), article()));
  const later = assets.filter((file) => !scripts.includes(`assets/${file}`));
  expect(later.length).toBeGreaterThan(10);
  const { page } = await forty.visit(article(), { until: 'commit' });
  await page.route(
    (url) => later.includes(url.pathname.split('/').at(-1) ?? ''),
    (route) => route.abort(),
  );
  await page.goto(forty.server.origin + article(), { waitUntil: 'networkidle' });
  const title = await heading(page).innerText();
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.getByRole('button', { name: 'Share' }).first().click();
  await page.getByRole('button', { name: 'Display' }).click();
  await page.keyboard.press('?');
  await page.mouse.wheel(0, 4000);
  await page.waitForLoadState('networkidle');
  expect(await heading(page).innerText()).toBe(title);
  expect(await page.locator('.message').count()).toBe(0);
});
