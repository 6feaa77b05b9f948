import { expect, test } from 'vitest';
import { findAxeViolations } from '../../support/accessibility/find-axe-violations.ts';
import { findSmallTargets } from '../../support/accessibility/find-small-targets.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { expectStill, watchShifts } from '../../support/browser/layout-shifts.ts';
import { openSite } from '../../support/browser/open-site.ts';

const picture = 'docs/screenshot.png';
const story = `28 September 2026

The Ferry Runs Again in Norway

The Kari Holm leaves Kellvik on Friday evening

OSLO, NNC - The ferry of Norway runs again after eleven winters, and both towns came to the quay to see it leave at dusk, as they did before.

![A bell](bell.png "The bell of the old ferry")

${'It left at dusk, with a band, and came back in the morning with nobody on board but the cook. '.repeat(8)}
`;
const site = openSite({
  seeds: {
    ...generateSeeds(12),
    'ferry.txt': story,
    'ferry.yaml':
      'pictures: [{file: ferry.png, alt: A ferry at dusk, credit: Tove Marren, licence: "https://licence.example/by/4.0"}, {file: bell.png}]\n',
    'generated-0004.yaml': 'pictures: {file: generated-0004.png, alt: A market, focus: 0 0}\n',
  },
  copies: { 'ferry.png': picture, 'bell.png': picture, 'generated-0004.png': picture },
  siteUrl: 'https://news.example',
});

const loaded = () =>
  [...document.images].map((image) => [image.complete, image.naturalWidth > 0, image.currentSrc.split('.').pop()]);
const addressOf = async (name: string) => {
  const { page } = await site.visit('/');
  const link = page.getByRole('link', { name }).first();
  return new URL((await link.getAttribute('href')) ?? '', 'http://a').pathname;
};

test.each([
  ['the front page', '/', 1280],
  ['the front page', '/', 360],
  ['an article', null, 1280],
  ['an article', null, 360],
] as const)('nothing moves on %s (%#) when its pictures come late', async (_what, address, width) => {
  site.server.delay(/\/pictures\//u, 700);
  const { page, complaints } = await site.visit(address ?? (await addressOf('The Ferry Runs')), {
    viewport: { width, height: 900 },
    before: watchShifts,
    until: 'networkidle',
  });
  site.server.delay(/\/pictures\//u, 0);
  await expectStill(page, 'all');
  const [first] = await page.evaluate(loaded);
  expect(first).toEqual([true, true, 'avif']);
  expect(complaints).toEqual([]);
});

test.each([
  ['the front page', '/'],
  ['an article', null],
] as const)(
  'axe finds nothing on %s with pictures, no target is small, and nothing is wider than a phone',
  async (_what, address) => {
    const { page, foreign } = await site.visit(address ?? (await addressOf('The Ferry Runs')), {
      viewport: { width: 320, height: 900 },
      hasTouch: true,
      until: 'networkidle',
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await page.evaluate(findSmallTargets)).toEqual([]);
    expect(await findAxeViolations(page, 'en')).toEqual([]);
    expect(foreign).toEqual([]);
  },
);

test('a picture comes with an article that is opened by a click, and its list keeps one link for keyboards', async () => {
  const { page, complaints } = await site.visit('/about');
  await page.getByRole('link', { name: 'Latest' }).first().click();
  await page.locator('.lead-picture img').waitFor();
  expect(await page.getByRole('link', { name: 'The Ferry Runs Again in Norway' }).count()).toBe(1);
  await page.locator('.lead-picture').click();
  await page.getByRole('img', { name: 'A ferry at dusk' }).waitFor();
  expect(await page.locator('figure').count()).toBe(2);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page
    .getByRole('link', { name: /^Saved/u })
    .first()
    .click();
  await page.locator('.saved-item .item-picture img').waitFor();
  expect(complaints).toEqual([]);
});

test('pictures are there without JavaScript, and for whoever cannot load styles later', async () => {
  const { page } = await site.visit(await addressOf('The Ferry Runs'), { javaScriptEnabled: false });
  await page.getByRole('img', { name: 'A ferry at dusk' }).waitFor();
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll('figure img')].map((image) => image.getBoundingClientRect().width <= innerWidth),
  );
  expect(sizes).toEqual([true, true]);
});
