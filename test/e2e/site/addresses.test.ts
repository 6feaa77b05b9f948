import { expect, test } from 'vitest';
import { addressOf, openSite } from '../../support/browser/open-site.ts';
import { siteWithGone } from '../../support/site/site-variations.ts';

const seed = openSite();
const news = openSite({ base: '/news/', siteUrl: 'https://news.example' });
const withGone = openSite(siteWithGone);
const address = '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a';

test.each([
  ['at the root of a host', seed, ''],
  ['below a path', news, '/news'],
])('an old slug finds its article by the id, on a host that only knows 404.html: %s', async (_where, site, base) => {
  const { page, complaints } = await site.visit('/articles/an-older-headline-7bfah3584a?from=mail#about-iran');
  await page.getByRole('heading', { level: 1, name: /^Putin Refuses/u }).waitFor();
  await page.waitForURL(`**${base}${address}?from=mail#about-iran`);
  expect(await page.locator('article').count()).toBe(1);
  // The host's own 404 is in the console; nothing else is.
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

test('an address without an article says so', async () => {
  const { page } = await seed.visit('/articles/gone-0000000000');
  await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
  expect(await page.title()).toBe('Page not found · Dateline');
});

test.each([
  ['at its last address', '/articles/a-bridge-0123456789', {}],
  ['at its last address, without scripts', '/articles/a-bridge-0123456789', { javaScriptEnabled: false }],
  ['under an older headline', '/articles/an-older-headline-0123456789', {}],
])('says of an article that was taken out that it was, %s', async (_where, path, options) => {
  const { page, complaints } = await withGone.visit(path, options);
  await page.getByRole('heading', { level: 1, name: 'This article was removed' }).waitFor();
  expect(await page.title()).toBe('This article was removed · Dateline');
  await page.getByRole('main').getByRole('link', { name: 'The latest' }).waitFor();
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

test("takes the host's slash from the address that people copy, and keeps what stands behind it", async () => {
  const { page } = await seed.visit('/regions/syria/?sort=oldest#main');
  await page.waitForURL(/\/regions\/syria\?sort=oldest#main$/u);
  const plain = await seed.visit('/regions/syria');
  expect(addressOf(plain.page)).toBe('/regions/syria');
});

test('below a path the site opens by click and by typed address', async () => {
  const { page, complaints } = await news.visit('/');
  expect(addressOf(page)).toBe('/news/');
  await page.getByRole('link', { name: /^Putin Refuses/u }).click();
  await page.getByRole('heading', { level: 1, name: /^Putin Refuses/u }).waitFor();
  expect(addressOf(page)).toBe(`/news${address}`);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Regions' }).click();
  await page.getByRole('heading', { level: 1, name: 'Regions' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Syria', exact: true }).first().click();
  await page.waitForURL('**/news/regions/syria');
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1, name: 'Syria' }).waitFor();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Latest' }).click();
  await page.getByRole('heading', { level: 1, name: 'The latest' }).waitFor();
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('link', { name: /^Putin Refuses/u }).waitFor();
  for (const typed of [address, '/tags/diplomacy', '/about', '/?about=syria']) {
    const visit = await news.visit(typed);
    expect(addressOf(visit.page)).toBe(`/news${typed}`);
    expect(visit.complaints).toEqual([]);
  }
  expect(complaints).toEqual([]);
});
