import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, type BuiltSite } from '../../support/site/build-site.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { storyText } from '../../support/archive/read-archive.ts';
import { listFiles, pageAt, readPages, type SitePage } from '../../support/site/site-pages.ts';
import { siteVariations } from '../../support/site/site-variations.ts';

const may = storyText('1 May 2011', 'The first of May opens');
const seeds = { ...generateSeeds(60), 'a.txt': storyText('3 April 2011', 'An April bridge opens'), 'b.txt': may };
const leadsTo = ({ document }: SitePage, rel: 'prev' | 'next') =>
  document.querySelector(`main a[rel=${rel}]`)?.getAttribute('href') ?? null;

test('reaches every article from the newest by the links of the pages alone, and comes back', async () => {
  const pages = readPages(await buildSite({ seeds, languages: 'en' }));
  const newest = pageAt(pages, '/').document.querySelector('main article h2 a')?.getAttribute('href') ?? '';
  const walk = (from: string, rel: 'prev' | 'next') => {
    const seen = [from];
    for (let next = leadsTo(pageAt(pages, from), rel); next !== null; next = leadsTo(pageAt(pages, next), rel))
      if (seen.push(next) > 100) break;
    return seen;
  };
  const back = walk(newest, 'prev');
  expect(back).toHaveLength(62);
  expect(new Set(back).size).toBe(62);
  expect(walk(back.at(-1) ?? '', 'next')).toEqual(back.toReversed());
});

test('an article leads on to its country, and the only article of an archive leads nowhere', async () => {
  const pages = readPages(await buildSite(siteVariations['forty articles']));
  for (const { document, address } of pages.filter((page) => page.address.startsWith('/articles/'))) {
    const first = document.querySelector('.story-header .kicker a');
    const more = document.querySelector('.more-from a');
    expect(more?.getAttribute('href') ?? null, address).toBe(first?.getAttribute('href') ?? null);
    expect(document.querySelectorAll('.more-from li'), address).toHaveLength(0);
  }
  const alone = pageAt(readPages(await buildSite(siteVariations['the seed archive'])), /^\/articles\//u);
  expect(alone.document.querySelector('.story-foot')).toBeNull();
});

test('an article at the end of a month changes the page beside it in the next, and no data file of that month', async () => {
  const later = { ...seeds, 'c.txt': storyText('30 April 2011', 'The last of April opens') };
  const [old, now] = [await buildSite({ seeds, languages: 'en' }), await buildSite({ seeds: later, languages: 'en' })];
  const ofMay = (site: BuiltSite) =>
    listFiles(join(site.folder, 'data'))
      .filter((path) => path.includes('2011-05'))
      .map((path) => [path, readFileSync(join(site.folder, 'data', path), 'utf8')]);
  expect(ofMay(now)).toEqual(ofMay(old));
  expect(ofMay(now).length).toBeGreaterThan(2);
  const previous = (site: BuiltSite) => leadsTo(pageAt(readPages(site), /^\/articles\/the-first-of-may/u), 'prev');
  expect(previous(old)).toMatch(/^\/articles\/an-april-bridge/u);
  expect(previous(now)).toMatch(/^\/articles\/the-last-of-april/u);
});
