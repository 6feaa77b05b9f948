import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { openFilters } from '../../support/browser/open-filters.ts';
import { addressOf, openSite } from '../../support/browser/open-site.ts';

const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });

test('a count keeps its word, each time more is asked', async () => {
  const { page } = await forty.visit('/?since=2018-01-01');
  const status = page.getByRole('region', { name: 'Articles' }).getByRole('status').first();
  for (const [facet, name] of [
    ['About', 'Africa'],
    ['Tags', 'harbours'],
  ] as const) {
    const list = page.getByRole('complementary').getByRole('list', { name: facet, exact: true });
    const link = list.getByRole('link', { name: new RegExp(`^${name} \\d+ ${facet}$`, 'u') });
    const promised = Number(/\d+$/u.exec((await link.textContent()) ?? '')?.[0]);
    expect(promised).toBeGreaterThan(1);
    await link.click();
    await status.getByText(new RegExp(`^${promised} articles`, 'u')).waitFor();
  }
});

test('an empty list says why, aloud, and a condition is taken away by one link', async () => {
  const { page, complaints } = await forty.visit('/?about=kenya&until=2016-12-31');
  const status = page.getByRole('region', { name: 'Articles' }).getByRole('status').first();
  const text = await status.innerText();
  const [, left] =
    /^0 of 40 articles\. (\d+) are about Kenya, none of them dated until 2016-12-31\.$/u.exec(text) ?? [];
  await page.getByRole('link', { name: `${left} articles if they need not be dated until 2016-12-31` }).click();
  await status.getByText(`${left} articles`).waitFor();
  expect(addressOf(page)).toBe('/?about=kenya');
  await page.goBack();
  await status.getByText(text).waitFor();
  expect(complaints).toEqual([]);
});

test('a country of the map narrows the list, on the front page as on a region', async () => {
  const { page } = await forty.visit('/regions/africa');
  await page.getByRole('button', { name: 'Map' }).click();
  await page.locator('.facet .world a', { hasText: 'Ghana' }).click();
  await page.waitForURL(/\/regions\/africa\?about=ghana$/u);
  await page.getByRole('link', { name: 'Remove: About Ghana' }).waitFor();
});

test('the map of a world region leads to its countries before any script runs', async () => {
  const { page } = await forty.visit('/regions/africa', { javaScriptEnabled: false });
  await page.locator('.list-header .world a', { hasText: 'Ghana' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ghana' }).waitFor();
});

test('a place is found among all by keyboard alone, and stays under the focus when it is chosen', async () => {
  const { page } = await forty.visit('/');
  await openFilters(page);
  await page
    .getByRole('button', { name: /^All \d+ places$/u })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox', { name: 'Find among places' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('viet');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?about=vietnam$/u);
  await page.getByRole('link', { name: 'Remove: About Vietnam' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Vietnam/u);
});
