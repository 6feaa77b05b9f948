import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { expectStill, watchShifts } from '../../support/browser/layout-shifts.ts';
import { openSite } from '../../support/browser/open-site.ts';

const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });

const foot = (page: Page) => page.getByRole('navigation', { name: 'Previous and next' });
const more = (page: Page) => page.getByRole('region', { name: /^More from/u });
/** A story on Kenya, and its country's others. */
async function addressOfStory(page: Page): Promise<string> {
  return (await page.locator('main article h2 a').nth(1).getAttribute('href')) ?? '';
}
const dataOf = (requests: readonly string[]) => requests.filter((path) => path.startsWith('/data/'));

test('a first visit asks for nothing at the foot until the reader scrolls; then its stories come and nothing moves', async () => {
  const { page: list } = await forty.visit('/regions/kenya');
  const address = await addressOfStory(list);
  const { page, complaints, requests } = await forty.visit(address, { before: watchShifts, until: 'networkidle' });
  await foot(page).getByRole('link').first().waitFor();
  expect(dataOf(requests)).toEqual([]);
  forty.server.delay(/\/data\//u, 300);
  await page.mouse.wheel(0, 2000);
  await more(page).getByRole('listitem').first().waitFor();
  forty.server.delay(/\/data\//u, 0);
  expect(await more(page).getByRole('listitem').count()).toBeLessThanOrEqual(3);
  await more(page)
    .getByText(/^Of \d+ articles about Kenya, the closest to this one\.$/u)
    .waitFor();
  await more(page)
    .getByRole('listitem')
    .first()
    .getByText(/^Also about .*Kenya/u)
    .waitFor();
  expect(dataOf(requests).length).toBeLessThanOrEqual(2);
  await expectStill(page, 'unprompted');
  expect(complaints).toEqual([]);
});

test('a device that saves data gets the link to the country, and no more', async () => {
  const { page: list } = await forty.visit('/regions/kenya');
  const address = await addressOfStory(list);
  const before = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  const { page, requests } = await forty.visit(address, { before });
  await page.mouse.wheel(0, 2000);
  await more(page).getByRole('list').waitFor({ state: 'detached' });
  expect(await more(page).getByRole('link').count()).toBe(1);
  expect(dataOf(requests)).toEqual([]);
});

test('from story to story by the foot: each opens at its headline, and what it leads on to moves nothing when it comes late', async () => {
  const { page, complaints } = await forty.visit('/', { before: watchShifts, until: 'networkidle' });
  forty.server.delay(/\/data\/.*(?:lists|facets)/u, 700);
  await page.locator('main article h2 a').nth(1).click();
  const headlines: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    const link = foot(page).getByRole('link', { name: /^Previous/u });
    const headline = await link.locator('.foot-headline').innerText();
    await link.click();
    await page.getByRole('heading', { level: 1, name: headline }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1' && window.scrollY === 0);
    headlines.push(headline);
  }
  forty.server.delay(/\/data\//u, 0);
  expect(new Set(headlines).size).toBe(3);
  await expectStill(page, 'unprompted');
  expect(complaints).toEqual([]);
});
