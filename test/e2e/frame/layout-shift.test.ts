import { describe, expect, test } from 'vitest';
import { extremeFaces } from '#tools/browser/faces.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { expectStill, shiftsOf, watchShifts } from '../../support/browser/layout-shifts.ts';
import { newestAddresses } from '../../support/site/newest-addresses.ts';
import { openSite } from '../../support/browser/open-site.ts';

const seed = openSite();
const forty = openSite({ seeds: generateSeeds(40), siteUrl: 'https://forty.example' });

test.each([
  ['the front page of one article', seed, '/', 1280],
  ['the front page of one article', seed, '/', 360],
  ['the front page of forty', forty, '/', 1280],
  ['the front page of forty', forty, '/', 360],
  ['an article', seed, '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a', 1280],
  ['an article', seed, '/articles/putin-refuses-trump-request-to-expel-iran-and-syria-7bfah3584a', 360],
] as const)('nothing moves on %s (%#) when its type and its map come late', async (_what, site, address, width) => {
  site.server.delay(/\.(?:woff2|svg)$/u, 700);
  const { page } = await site.visit(address, {
    viewport: { width, height: 800 },
    before: watchShifts,
    until: 'networkidle',
  });
  await page.evaluate(() => document.fonts.ready);
  site.server.delay(/\.(?:woff2|svg)$/u, 0);
  const faces = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
  expect(faces).toBeGreaterThan(0);
  await expectStill(page, 'all');
});

describe.each(extremeFaces)('in the %s face', (face) => {
  test.each([
    ['/regions/africa', 1440],
    ['/?about=kenya&filed=kenya', 1440],
    ['/regions/kenya?until=2020-01-01', 1440],
    ['/search?q=lanterns', 1440],
    ['/search?q=lanterns&about=kenya', 1440],
    ['/search?q=lanterns', 360],
  ] as const)(
    'nothing that stands is pushed down at %s (%i) when what it is narrowed by comes late',
    async (address, width) => {
      forty.server.delay(/\/(?:filter-choices|count-facets|years)/u, 700);
      const { page } = await forty.visit(address, {
        viewport: { width, height: 900 },
        before: watchShifts,
        face,
        until: 'networkidle',
      });
      if (width > 960) await page.getByRole('heading', { name: 'Order' }).waitFor();
      forty.server.delay(/\/(?:filter-choices|count-facets|years)/u, 0);
      await expectStill(page, 'all');
    },
  );
});

test.each([
  [360, 'narrow'],
  [360, 'wide'],
  [1280, 'wide'],
] as const)('no page moves what stands while the rest of it arrives, %i wide, in the %s face', async (width, face) => {
  const [article = ''] = newestAddresses(forty.site);
  const pages = ['/', article, '/regions', '/regions/kenya', '/tags', '/tags/gardens', '/dates', '/about', '/saved'];
  const moved: string[] = [];
  forty.server.trickle(true);
  for (const address of pages) {
    const { page } = await forty.visit(address, {
      viewport: { width, height: 800 },
      before: watchShifts,
      face,
      until: 'domcontentloaded',
    });
    await page.locator('html:not([data-waiting])').waitFor({ state: 'attached' });
    const shifts = await shiftsOf(page);
    if (shifts.all > 0.002) moved.push(...shifts.moved);
    await page.context().close();
  }
  forty.server.trickle(false);
  expect(moved).toEqual([]);
});
