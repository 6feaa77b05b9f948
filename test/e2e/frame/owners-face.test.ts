import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { expectStill, watchShifts } from '../../support/browser/layout-shifts.ts';
import { openSite } from '../../support/browser/open-site.ts';
import { newestAddresses } from '../../support/site/newest-addresses.ts';

// Two that could not be less alike.
const own = openSite({
  seeds: { ...generateSeeds(10), 'dateline.yaml': 'face: { headlines: fonts/x.woff2, text: fonts/y.woff2 }\n' },
  copies: {
    'fonts/x.woff2': 'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
    'fonts/y.woff2': 'node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2',
  },
});

/** The families in which the headline and the first paragraph of an article are written, and where they stand. */
async function lookOf(page: Page) {
  const familyOf = async (element: string) =>
    page
      .locator(element)
      .first()
      .evaluate((node) => getComputedStyle(node).fontFamily);
  return { headline: await familyOf('h1'), text: await familyOf('.story-body p') };
}

const loadedIn = (page: Page) =>
  page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family));

test.each([
  ['/', 1280],
  ['/', 360],
  ['article', 1280],
  ['article', 360],
])('nothing moves on %s (%i wide) when the owner’s typefaces come late', async (what, width) => {
  const address = what === 'article' ? (newestAddresses(own.site)[0] ?? '') : what;
  own.server.delay(/\.woff2$/u, 700);
  const { page, complaints } = await own.visit(address, {
    viewport: { width, height: 800 },
    before: watchShifts,
    until: 'networkidle',
  });
  await page.evaluate(() => document.fonts.ready);
  own.server.delay(/\.woff2$/u, 0);
  expect((await loadedIn(page)).toSorted()).toEqual(['Own Headlines', 'Own Text']);
  await expectStill(page, 'all');
  expect(complaints).toEqual([]);
});

test('an article is in the owner’s typefaces, until a reader chooses another', async () => {
  const { page, requests } = await own.visit(newestAddresses(own.site)[0] ?? '');
  expect(await lookOf(page)).toEqual({
    headline: expect.stringMatching(/^"Own Headlines", "Own Headlines Georgia"/u),
    text: expect.stringMatching(/^"Own Text", "Own Text Georgia"/u),
  });
  expect(requests.filter((path) => path.endsWith('.woff2'))).toEqual([
    expect.stringContaining('/own-'),
    expect.stringContaining('/own-'),
  ]);
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Sans serif' }).check();
  const sans = { headline: expect.stringMatching(/^system-ui/u), text: expect.stringMatching(/^system-ui/u) };
  expect(await lookOf(page)).toEqual(sans);
  await page.getByRole('radio', { name: 'OpenDyslexic' }).check();
  expect((await lookOf(page)).text).toMatch(/^OpenDyslexic/u);
  // From the first paint of the next page on.
  await page.reload();
  expect((await lookOf(page)).headline).toMatch(/^OpenDyslexic/u);
});
