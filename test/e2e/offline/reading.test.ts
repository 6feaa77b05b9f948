import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { disconnect, untilThere, visitAndKeep } from '../../support/browser/open-offline.ts';
import { openSite } from '../../support/browser/open-site.ts';

const forty = openSite({ seeds: generateSeeds(40), base: '/news/', siteUrl: 'https://forty.example/news' });
const base = '/news/';

const urlOf = (path: string) => `${forty.server.origin}/news${path}`;
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const headline = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

/** The address of a story of the list, and its headline. */
async function storyOf(page: Page, index: number): Promise<{ readonly address: string; readonly name: string }> {
  const link = page.locator('.story h2 a, .story h3 a').nth(index);
  const address = (await link.getAttribute('href')) ?? '';
  return { address, name: await link.innerText() };
}

test('a first visit keeps its page, though the worker came after it; and the front page', async () => {
  const page = await visitAndKeep(forty, '/about', base);
  await disconnect(forty, page);
  try {
    await page.reload();
    await title(page, 'About this archive');
    await page.goto(urlOf('/'));
    await title(page, 'The latest');
    expect(await page.locator('.story').count()).toBeGreaterThan(10);
  } finally {
    await disconnect(forty, page, false);
  }
});

test('the newest articles open though nobody has opened them, by their links and by their addresses', async () => {
  const page = await visitAndKeep(forty, '/', base);
  const { address, name } = await storyOf(page, 3);
  await disconnect(forty, page);
  try {
    await page.locator('.story h2 a, .story h3 a').nth(3).click();
    await title(page, name);
    await page.goto(forty.server.origin + address);
    await title(page, name);
  } finally {
    await disconnect(forty, page, false);
  }
});

test('what was opened in the app opens again, from its own address too', async () => {
  const page = await visitAndKeep(forty, '/', base);
  const { address, name } = await storyOf(page, 25);
  await page.locator('.story h2 a, .story h3 a').nth(25).click();
  await title(page, name);
  await untilThere(page, `${base}kept/${address.slice(-10)}.json`);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Regions' }).click();
  await title(page, 'Regions');
  await disconnect(forty, page);
  try {
    await page.goto(forty.server.origin + address);
    await title(page, name);
    await page.goto(urlOf('/regions'));
    await title(page, 'Regions');
  } finally {
    await disconnect(forty, page, false);
  }
});

test('what is out of reach says so on a page of the site, which leads to what is saved', async () => {
  const page = await visitAndKeep(forty, '/', base);
  await disconnect(forty, page);
  try {
    await page.goto(urlOf('/tags/nothing-of-it'));
    await title(page, 'The archive cannot be reached');
    await page.getByRole('main').getByRole('link', { name: 'Saved articles' }).click();
    await title(page, 'Saved');
    await page.goto(urlOf('/about'));
    await title(page, 'The archive cannot be reached');
    await disconnect(forty, page, false);
    await title(page, 'About this archive');
  } finally {
    await disconnect(forty, page, false);
  }
});

test('a host that fails or is silent is no worse than none: the kept page comes', async () => {
  const page = await visitAndKeep(forty, '/', base);
  const name = await headline(page);
  forty.server.delay(/^\/news\/$/u, 60_000);
  try {
    await page.reload({ waitUntil: 'domcontentloaded' });
    await title(page, name);
  } finally {
    forty.server.delay(/^\/news\/$/u, 0);
  }
});

test('a file that is not there is answered by 404, and never by a page that is kept', async () => {
  const page = await visitAndKeep(forty, '/', base);
  const paths = [`${base}assets/gone-123456.js`, `${base}data/gone-123456.json`, `${base}pictures/gone-480.jpg`];
  const ask = () => page.evaluate((all) => Promise.all(all.map(async (path) => (await fetch(path)).status)), paths);
  expect(await ask()).toEqual([404, 404, 404]);
  // What is asked for after them is kept after them.
  await page.evaluate((path) => fetch(path), `${base}data/manifest.json`);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'About' }).click();
  await title(page, 'About this archive');
  const kept = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return stores.flat().filter(({ url }) => url.includes('/gone-')).length;
  });
  expect(kept).toBe(0);
  expect(await ask()).toEqual([404, 404, 404]);
});
