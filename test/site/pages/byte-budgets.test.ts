import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite } from '../../support/site/build-site.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { brotliBytes, filesOfFirstVisit } from '#tools/browser/first-visit.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { pageAt, readPages } from '../../support/site/site-pages.ts';
import { siteVariations } from '../../support/site/site-variations.ts';

// One initial congestion window for the first paint (ten segments of 1,460 bytes). What React, React Router and React Query
// weigh alone is 77 kB; the rest is room for what every reader needs (docs/performance.md).
const limits = { firstPaint: 14_600, scripts: 98_000, whole: 112_000 };
// What most visits open has less.
const articleLimits = { firstPaint: 9_800, scripts: 94_500, whole: 109_000 };

describe.each(['the seed archive', 'forty articles'])('%s', (name) => {
  test.each([
    ['an article', /^\/articles\//u, articleLimits],
    ['the front page', '/', limits],
    ['a region', '/regions/syria', limits],
  ])('%s: first paint, scripts and the whole first visit stay within their bytes', async (_what, address, most) => {
    const site = await buildSite(siteVariations[name]);
    const page = pageAt(readPages(site), address);
    const { scripts, images } = filesOfFirstVisit(site, page);
    expect(scripts.length).toBeGreaterThan(1);
    const bytes = (files: readonly string[]) =>
      files.reduce((sum, file) => sum + brotliBytes(readFileSync(join(site.folder, file))), 0);
    const html = brotliBytes(page.html);
    const code = bytes(scripts);
    const whole = html + code + bytes(images);
    console.info(`${name}, ${page.address}: HTML and CSS ${html}, scripts ${code}, whole ${whole} bytes`);
    expect(html).toBeLessThanOrEqual(most.firstPaint);
    expect(code).toBeLessThanOrEqual(most.scripts);
    expect(whole).toBeLessThanOrEqual(most.whole);
  });
});

test('what every visit loads of the archive is as large for 1,000 articles as for 10', async () => {
  const ten = generateSeeds(10);
  const thousand = Object.fromEntries(
    Array.from({ length: 100 }, (_, copy) =>
      Object.entries(ten).map(([file, text]) => [`${copy}/${file}`, text]),
    ).flat(),
  );
  const small = (await compileSeeds(ten)).files.get('manifest.json') ?? '';
  const archive = await compileSeeds(thousand);
  const large = archive.files.get('manifest.json') ?? '';
  expect(archive.manifest.count).toBe(1000);
  // The same months, regions and tags: only the figures of the counts are longer.
  expect(large.length - small.length).toBeLessThan(3 * (small.match(/"count"/gu)?.length ?? 0));
});
