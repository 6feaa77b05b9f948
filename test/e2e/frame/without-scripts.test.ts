import { expect, test } from 'vitest';
import { addressOf, openSite } from '../../support/browser/open-site.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';

const seed = openSite();
const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });
const withoutScripts = { javaScriptEnabled: false };

test('an article reads, and a region lights up its phrases, by its fragment alone', async () => {
  const { page } = await seed.visit('/', withoutScripts);
  await page.getByRole('link', { name: /^Putin Refuses/u }).click();
  await page.getByRole('heading', { level: 1, name: /^Putin Refuses/u }).waitFor();
  await page.getByText('The three forces are under separate US sanctions.').waitFor();
  const evidence = page.getByRole('region', { name: 'About' });
  const detail = page.getByText('“Syrian”').first();
  expect(await detail.isVisible()).toBe(false);
  await evidence
    .getByRole('link', { name: /^Syria/u })
    .first()
    .click();
  expect(addressOf(page)).toMatch(/#about-syria$/u);
  expect(await detail.isVisible()).toBe(true);
  const ground = (text: string) =>
    page
      .locator('article p span')
      .filter({ hasText: new RegExp(`^${text}$`, 'u') })
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground('Syrian')).not.toBe('rgba(0, 0, 0, 0)');
  expect(await ground('Helsinki')).toBe('rgba(0, 0, 0, 0)');
});

test('front page, region, tag and about read and lead on, and show no control that would do nothing', async () => {
  for (const address of [
    '/',
    '/regions/kenya',
    '/tags/harbours',
    '/regions',
    '/tags',
    '/dates',
    '/search',
    '/saved',
    '/about',
  ]) {
    const { page } = await forty.visit(address, withoutScripts);
    expect(await page.locator('main').isVisible(), address).toBe(true);
    expect(await page.getByRole('button').count(), address).toBe(0);
    expect(await page.locator('input:visible').count(), address).toBe(0);
  }
  const { page } = await forty.visit('/regions/kenya', withoutScripts);
  const [headline = ''] = await page.locator('main article h2').allInnerTexts();
  await page.getByRole('link', { name: headline }).click();
  await page.getByRole('heading', { level: 1, name: headline }).waitFor();
});

test('a list that is longer than its page leads to all articles by date, and from month to month', async () => {
  const { page } = await forty.visit('/', withoutScripts);
  await page.getByRole('link', { name: 'All articles by date' }).click();
  await page.getByRole('heading', { level: 1, name: 'By date' }).waitFor();
  await page.getByRole('link', { name: 'Mar 2018' }).click();
  await page.getByRole('heading', { level: 1, name: 'March 2018' }).waitFor();
  await page.getByRole('link', { name: /^Later: / }).click();
  await page.getByRole('heading', { level: 1, name: /2018$/u }).waitFor();
  expect(addressOf(page)).toMatch(/^\/dates\/2018-/u);
  await page.locator('main article h2 a').first().click();
  await page.waitForURL(/\/articles\//u);
});

test('the map of the world links each country of the list beside it, darker for more, and no stop of the keyboard', async () => {
  const { page } = await forty.visit('/regions', withoutScripts);
  const map = await page.locator('.world a').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      tab: link.getAttribute('tabindex'),
      count: Number(/: (\d+)$/u.exec(link.querySelector('title')?.textContent ?? '')?.[1]),
      shade: Number(/shade-(\d)/u.exec(link.querySelector('use')?.getAttribute('class') ?? '')?.[1]),
    })),
  );
  const list = await page
    .locator('.world-lists li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('a')?.getAttribute('href'),
        Number(/\d+$/u.exec(item.textContent ?? '')?.[0]),
      ]),
    );
  expect(list.length).toBeGreaterThan(10);
  expect(new Map(map.map(({ href, count }) => [href, count]))).toEqual(new Map(list as [string, number][]));
  expect(map.every(({ tab }) => tab === '-1')).toBe(true);
  const byCount = map.toSorted((a, b) => a.count - b.count).map(({ shade }) => shade);
  expect(byCount).toEqual(byCount.toSorted((a, b) => a - b));
  expect(new Set(byCount).size).toBeGreaterThan(1);
});

test('the page of what is kept says why nothing stands there, and asks engines to leave it out', async () => {
  const { page } = await forty.visit('/saved', withoutScripts);
  const text = await page.locator('main').innerText();
  expect(text).toContain('Saving needs JavaScript, which is off in this browser');
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
});

test('an address that is not there says so and leads on', async () => {
  const { page } = await seed.visit('/nowhere', withoutScripts);
  await page.getByRole('heading', { name: 'Page not found' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'The latest' }).click();
  await page.getByRole('link', { name: /^Putin Refuses/u }).waitFor();
});
