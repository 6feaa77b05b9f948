import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { openFilters } from '../../support/browser/open-filters.ts';
import { addressOf, openSite } from '../../support/browser/open-site.ts';

const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });

const headlines = (page: Page) => page.locator('main article :is(h2, h3)').allInnerTexts();
const count = (page: Page) => page.getByRole('region', { name: 'Articles' }).getByRole('status').first();
const choice = (page: Page, facet: string, name: RegExp) =>
  page.locator('.facet').getByRole('list', { name: facet, exact: true }).getByRole('link', { name });

test('Back, Forward and reload each bring back the view they should, without a word in the console', async () => {
  const { page, complaints } = await forty.visit('/');
  const whole = await headlines(page);
  await openFilters(page);
  await choice(page, 'About', /^Kenya/u).click();
  await page.waitForURL(/\?about=kenya$/u);
  await page.getByRole('link', { name: 'Remove: About Kenya' }).waitFor();
  const kenya = await headlines(page);
  expect(kenya.length).toBeLessThan(whole.length);
  expect(await count(page).innerText()).toContain(`${kenya.length} articles`);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Kenya/u);

  await page.getByRole('link', { name: 'Oldest first' }).click();
  await page.waitForURL(/sort=oldest/u);
  await count(page).getByText('oldest first').waitFor();
  expect(await headlines(page)).toEqual(kenya.toReversed());

  await page.goBack();
  await count(page).getByText('newest first').waitFor();
  expect(await headlines(page)).toEqual(kenya);
  await page.goBack();
  await count(page).getByText('40 articles').waitFor();
  expect(await headlines(page)).toEqual(whole);
  await page.goForward();
  await page.getByRole('link', { name: 'Remove: About Kenya' }).waitFor();
  expect(await headlines(page)).toEqual(kenya);

  await page.reload({ waitUntil: 'networkidle' });
  expect(addressOf(page)).toBe('/?about=kenya');
  expect(await headlines(page)).toEqual(kenya);
  expect(complaints).toEqual([]);
});

test('reload keeps the place in a filtered list', async () => {
  const { page } = await forty.visit('/?sort=oldest');
  const one = page.locator('main article :is(h2, h3) a').nth(20);
  await one.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await page.reload({ waitUntil: 'networkidle' });
  await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 60, before);
});

test('the condition that is chosen stays under the pointer', async () => {
  const { page } = await forty.visit('/?since=2017-01-01');
  const tag = choice(page, 'Tags', /^gardens/u);
  await tag.scrollIntoViewIfNeeded();
  const before = await tag.boundingBox();
  await tag.click();
  await page.getByRole('link', { name: 'Remove: Tagged gardens' }).waitFor();
  const after = await tag.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? -1))).toBeLessThan(100);
});

test('dates typed by hand narrow the list', async () => {
  const { page } = await forty.visit('/');
  await openFilters(page);
  await page.getByLabel('From', { exact: true }).fill('2019-01-01');
  await page.waitForURL(/since=2019-01-01/u);
  await page.getByLabel('To', { exact: true }).fill('2019-12-31');
  await page.waitForURL(/until=2019-12-31/u);
  await page.getByRole('link', { name: 'Remove: Until 2019-12-31' }).waitFor();
  for (const printed of await page.locator('main article time').allInnerTexts()) expect(printed).toContain('2019');
});
