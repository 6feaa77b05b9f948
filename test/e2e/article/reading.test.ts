import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { addressOf, openSite } from '../../support/browser/open-site.ts';

const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });

test('a reader goes from the front page to a story, to its country and to another story', async () => {
  const { page, complaints, foreign } = await forty.visit('/', { until: 'networkidle' });
  const first = page.locator('main article :is(h2, h3) a').nth(4);
  const headline = await first.innerText();
  await first.click();
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  expect(await page.title()).toBe(`${headline} · Dateline`);
  expect(await page.evaluate(() => [document.activeElement?.tagName, window.scrollY])).toEqual(['H1', 0]);
  await page.getByRole('list', { name: 'About' }).first().getByRole('link').first().click();
  await page.waitForURL(/\/regions\//u);
  await page.locator('main article :is(h2, h3) a').first().click();
  await page.waitForURL(/\/articles\//u);
  // The page that is left goes with the commit that shows the story, which may come a moment after the address.
  await expect.poll(() => page.locator('h1').count()).toBe(1);
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test('every page opens by its typed address without a request for data, an error or a foreign host', async () => {
  const addresses = ['/', '/regions', '/regions/kenya', '/regions/africa', '/tags', '/tags/harbours', '/about'];
  for (const address of addresses) {
    // Lists fetch ahead what is in sight, but never for a reader who saves data.
    const before = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    const { page, complaints, foreign, requests } = await forty.visit(address, { before, until: 'networkidle' });
    expect(addressOf(page)).toBe(address);
    expect(
      requests.filter((path) => path.startsWith('/data/')),
      address,
    ).toEqual([]);
    expect(complaints, address).toEqual([]);
    expect(foreign, address).toEqual([]);
  }
});

test('Back finds the place in a long list: the headline that was followed, focused, where it stood', async () => {
  const { page } = await forty.visit('/');
  const link = page.locator('main article :is(h2, h3) a').nth(25);
  await link.scrollIntoViewIfNeeded();
  const headline = await link.innerText();
  const before = await link.boundingBox();
  await link.click();
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'The latest' }).waitFor();
  await page.waitForFunction((text) => document.activeElement?.textContent === text, headline);
  const after = await link.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? -1000))).toBeLessThan(5);
});
