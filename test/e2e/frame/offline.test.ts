import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { openFilters, showArticles } from '../../support/browser/open-filters.ts';
import { addressOf, openSite } from '../../support/browser/open-site.ts';

const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });

const choice = (page: Page, name: RegExp) =>
  page.locator('.facet').getByRole('list', { name: 'About', exact: true }).getByRole('link', { name });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const count = (page: Page) => page.getByRole('region', { name: 'Articles' }).getByRole('status').first();
const search = async (page: Page, words: string) => {
  await page.getByRole('searchbox', { name: 'Search the archive' }).fill('');
  await page.keyboard.type(words, { delay: 30 });
  await title(page, `for “${words}”`);
};

/** Has narrowed and searched once, and then loses the connection on the front page. */
async function openAndLeave(): Promise<Page> {
  const { page } = await forty.visit('/');
  await openFilters(page);
  await choice(page, /^Kenya/u).click();
  await page.waitForURL(/\?about=kenya$/u);
  await showArticles(page);
  await search(page, 'lanterns');
  await page.waitForLoadState('networkidle');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Latest' }).click();
  await title(page, 'The latest');
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  return page;
}

test('what was read once is filtered, searched and come back to without a connection', async () => {
  const page = await openAndLeave();
  await openFilters(page);
  await choice(page, /^Kenya/u).click();
  await page.waitForURL(/\?about=kenya$/u);
  await showArticles(page);
  await page.getByRole('link', { name: 'Remove: About Kenya' }).waitFor();
  const narrowed = await count(page).innerText();
  expect(narrowed).toMatch(/^\d+ articles, newest first/u);
  await search(page, 'lanterns');
  expect(addressOf(page)).toBe('/search?q=lanterns');
  const results = page.getByRole('region', { name: 'Results' }).getByRole('article');
  await page.waitForFunction(() => document.querySelectorAll('.result').length > 0);
  expect(await results.count()).toBeGreaterThan(0);
  await page.goBack();
  await count(page).getByText(narrowed).waitFor();
  await page.goBack();
  await count(page).getByText('40 articles').waitFor();
});

test('what cannot be reached says so, leads back, and comes by itself with the connection', async () => {
  const page = await openAndLeave();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Regions' }).click();
  await title(page, 'The archive cannot be reached');
  await page.goBack();
  await count(page).getByText('40 articles').waitFor();
  await page.goForward();
  await title(page, 'The archive cannot be reached');
  // The page says the same before and after: what was asked for in vain has to have failed before the connection is back.
  const failed = page.waitForEvent('requestfailed');
  await page.getByRole('link', { name: 'Reload' }).click();
  await failed;
  await title(page, 'The archive cannot be reached');
  await page.context().setOffline(false);
  await title(page, 'Regions');
  expect(addressOf(page)).toBe('/regions');
});

test('a word whose part of the index is not here says so, and is found when it can be', async () => {
  const page = await openAndLeave();
  await page.getByRole('searchbox', { name: 'Search the archive' }).fill('zebra');
  await title(page, 'The archive cannot be reached');
  expect(addressOf(page)).toBe('/search?q=zebra');
  await page.context().setOffline(false);
  await title(page, 'for “zebra”');
  await page.locator('.empty', { hasText: '0 of 40 articles.' }).waitFor();
});

test('what is opened for the first time without a connection leaves the list as it is', async () => {
  const page = await openAndLeave();
  const [map, share] = ['Map', 'Share or follow'].map((name) => page.getByRole('button', { name, exact: true }));
  await openFilters(page);
  await map?.click();
  await page.getByText('This cannot be loaded now.').waitFor();
  await showArticles(page);
  await share?.click();
  await page.getByText('This cannot be loaded now.').waitFor();
  expect(await count(page).innerText()).toMatch(/^40 articles/u);
  await page.context().setOffline(false);
  await openFilters(page);
  await map?.click();
  await page.locator('.facet .world').waitFor();
  await showArticles(page);
  await share?.click();
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
