import { beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../support/site/build-site.ts';
import { pageAt, readPages, type SitePage } from '../../support/site/site-pages.ts';
import { siteVariations } from '../../support/site/site-variations.ts';

let pages: SitePage[];
beforeAll(async () => {
  pages = readPages(await buildSite(siteVariations['forty articles']));
});

const embedded = (page: SitePage) => page.document.querySelector('#page-data')?.textContent ?? '';
const viewsOf = (page: SitePage) =>
  (JSON.parse(embedded(page)) as { data: [[string, ...unknown[]], unknown][] }).data.map(([[kind]]) => kind);

test('a page carries what its own views show, and nothing else', () => {
  expect(viewsOf(pageAt(pages, /^\/articles\//u))).toEqual(['article', 'neighbours']);
  expect(viewsOf(pageAt(pages, '/')).toSorted()).toEqual(['census', 'list']);
  expect(viewsOf(pageAt(pages, '/regions'))).toEqual(['census']);
  expect(viewsOf(pageAt(pages, '/regions/kenya')).toSorted()).toEqual(['list', 'region']);
  expect(viewsOf(pageAt(pages, '/tags/harbours'))).toContain('list');
  expect(viewsOf(pageAt(pages, '/about'))).toEqual(['survey', 'named']);
});

test('what a page carries is the same in any language', async () => {
  const dataOf = (site: readonly SitePage[]) => new Map(site.map((page) => [page.address, embedded(page)]));
  const english = dataOf(readPages(await buildSite({})));
  // One page of these holds nothing, and says why.
  expect(english.get('/regions/africa')).toContain('"wider"');
  expect(dataOf(readPages(await buildSite({ languages: 'id' })))).toEqual(english);
});

test('a list carries no text of an article beyond its standfirst', () => {
  const lists = pages.filter(({ address }) => !address.startsWith('/articles/'));
  for (const page of lists) expect(page.html, page.address).not.toContain('until the last plank lies straight');
});

test('an article carries its own text only', () => {
  for (const page of pages.filter(({ address }) => address.startsWith('/articles/'))) {
    const stories = new Set(page.html.match(/story number \d+,/gu));
    expect(stories.size, page.address).toBe(1);
  }
});

test('no text of an article can close the block that carries it', () => {
  for (const page of pages) expect(embedded(page)).not.toContain('<');
});
