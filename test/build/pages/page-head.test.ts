// @vitest-environment jsdom
import fc from 'fast-check';
import type { BreadcrumbList, CollectionPage, NewsArticle } from 'schema-dts';
import { expect, test } from 'vitest';
import { unnamedSite } from '#news/settings/site-info.ts';
import type { Article } from '#news/article/article.ts';
import { compileArchive } from '#build/site/compile-archive.ts';
import { type HeadFacts, jsonScript, pageHead } from '#build/pages/page-head.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const page: HeadFacts = {
  route: 'region',
  title: 'Syria - Dateline',
  description: 'Articles about Syria.',
  canonical: '/regions/syria',
  siteUrl: null,
  base: '/',
  site: unnamedSite,
  languages: ['en'],
  article: null,
  card: null,
  shareImage: null,
  publisherLogo: null,
  tagNames: {},
};

const parse = (html: string) => new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');

/** The tags as a browser or a crawler parses them. */
function headOf(facts: Partial<HeadFacts>) {
  const document = parse(`<head>${pageHead({ ...page, ...facts })}</head>`);
  return {
    document,
    title: document.title,
    meta: (name: string) =>
      document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content'),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    json: document.querySelector('script[type="application/ld+json"]')?.textContent,
  };
}

/** A breadcrumb list in JSON-LD. */
function trail(...crumbs: readonly (readonly [name: string, path: string])[]) {
  const itemListElement = crumbs.map(([name, path], at) => {
    return { '@type': 'ListItem', position: at + 1, name, item: `https://news.example${path}` };
  });
  return { '@type': 'BreadcrumbList', itemListElement };
}

async function articleOf(text: string, sidecar = 'tags: [bridges]\n'): Promise<Article> {
  const { files } = await compileArchive(await archiveFolder({ 'a.txt': text, 'a.yaml': sidecar }), '2026-11-22');
  const json = [...files].find(([path]) => path.includes('/articles/'))?.[1] ?? 'null';
  return JSON.parse(json) as Article;
}

const story =
  'Wednesday, 19 January 2022 | 18:36 WIB\n\nJapan Opens "the Old & Long" Bridge\n\nTOKYO, NNC - Japan has opened the old bridge, and the Japanese walked over it.\n';

test('escapes any title and description', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const words = `x${text.replaceAll(/[\p{Cc}\s]/gu, ' ')}x`;
      const head = headOf({ title: words, description: words });
      expect(head.title).toBe(words.replaceAll(/ +/gu, ' '));
      expect(head.meta('description')).toBe(words);
      expect(head.document.body.innerHTML).toBe('');
    }),
    { numRuns: 50 },
  );
  const head = headOf({ title: '</title><script>alert(1)</script>', description: '"><b onclick="x">&amp;' });
  expect(head.title).toBe('</title><script>alert(1)</script>');
  expect(head.meta('description')).toBe('"><b onclick="x">&amp;');
  expect(head.document.querySelector('script:not([type]), b')).toBeNull();
});

test('makes canonical and shared addresses absolute where SITE_URL is set', () => {
  const head = headOf({ siteUrl: 'https://news.example/news', base: '/news/' });
  expect(head.canonical).toBe('https://news.example/news/regions/syria');
  expect(head.meta('og:url')).toBe('https://news.example/news/regions/syria');
  const front = headOf({ siteUrl: 'https://news.example', canonical: '/' });
  expect(front.canonical).toBe('https://news.example/');
});

test('keeps the canonical address below the base and leaves out og:url where SITE_URL is not set', () => {
  const head = headOf({ base: '/news/' });
  expect(head.canonical).toBe('/news/regions/syria');
  expect(head.meta('og:url')).toBeUndefined();
  expect(headOf({ canonical: '/' }).canonical).toBe('/');
});

test('gives the not-found page no canonical address, and noindex', () => {
  const head = headOf({ route: 'not-found', siteUrl: 'https://news.example' });
  expect(head.canonical).toBeUndefined();
  expect(head.meta('og:url')).toBeUndefined();
  expect(head.meta('robots')).toBe('noindex');
  expect(headOf({}).meta('robots')).toBeUndefined();
});

test('describes an article in JSON-LD as printed, without a publication date', async () => {
  const article = await articleOf(story);
  const head = headOf({
    route: 'article',
    article,
    siteUrl: 'https://news.example',
    canonical: '/articles/a-7bfah3584a',
  });
  expect(JSON.parse(head.json ?? '')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Japan Opens "the Old & Long" Bridge',
    description: 'Japan has opened the old bridge, and the Japanese walked over it.',
    inLanguage: 'en',
    url: 'https://news.example/articles/a-7bfah3584a',
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': 'https://news.example/articles/a-7bfah3584a',
      breadcrumb: trail(['Dateline', '/'], ['Japan', '/regions/japan']),
    },
    dateline: 'TOKYO',
    contentLocation: [{ '@type': 'Country', name: 'Japan' }],
    keywords: ['bridges'],
  });
  expect(head.meta('og:type')).toBe('article');
  expect(head.meta('og:title')).toBe('Japan Opens "the Old & Long" Bridge');
  expect(pageHead({ ...page, route: 'article', article })).not.toMatch(/published/iu);
});

test('leaves out of JSON-LD what the article does not have', async () => {
  const article = await articleOf('A Quiet Day\n\nNothing was spilled, and nobody was in a hurry.\n', '');
  const data = JSON.parse(headOf({ route: 'article', article }).json ?? '') as object;
  expect(Object.keys(data)).toEqual(['@context', '@type', 'headline', 'description', 'inLanguage']);
});

test('describes a region in JSON-LD with its breadcrumbs', () => {
  expect(JSON.parse(headOf({ siteUrl: 'https://news.example', title: 'Syria · Dateline' }).json ?? '')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: 'Syria',
    description: 'Articles about Syria.',
    inLanguage: 'en',
    about: { '@type': 'Country', name: 'Syria' },
    url: 'https://news.example/regions/syria',
    isPartOf: { '@type': 'WebSite', name: 'Dateline', url: 'https://news.example/' },
    breadcrumb: trail(['Dateline', '/'], ['Regions', '/regions'], ['Middle East', '/regions/middle-east']),
  });
});

test.each([
  ['/', 'front', 'Dateline', []],
  ['/regions', 'regions', 'Regions · Dateline', ['Dateline']],
  ['/regions/middle-east', 'region', 'Middle East · Dateline', ['Dateline', 'Regions']],
  ['/regions/no-place-stated', 'region', 'No place stated · Dateline', ['Dateline', 'Regions']],
  ['/tags/bridges', 'tag', 'bridges · Dateline', ['Dateline', 'Tags']],
  ['/dates/2022-01/2', 'date', 'January 2022, page 2 · Dateline', ['Dateline', 'By date']],
])('has the breadcrumbs of %s', (canonical, route, title, names) => {
  const { json } = headOf({ canonical, route, title, siteUrl: 'https://news.example' });
  const data = JSON.parse(json ?? '') as { name: string; breadcrumb?: ReturnType<typeof trail> };
  expect(data.name).toBe(title.replace(' · Dateline', ''));
  expect((data.breadcrumb?.itemListElement ?? []).map(({ name }) => name)).toEqual(names);
});

test('links the share image of an article where SITE_URL is set', async () => {
  const facts = { route: 'article', article: await articleOf(story), card: 'cards/7bfah3584a-0123456789.png' };
  const head = headOf({ ...facts, siteUrl: 'https://news.example/news', base: '/news/' });
  expect(head.meta('og:image')).toBe('https://news.example/news/cards/7bfah3584a-0123456789.png');
  expect(head.meta('twitter:card')).toBe('summary_large_image');
  expect(JSON.parse(head.json ?? '')).toMatchObject({ image: head.meta('og:image') });
  expect(headOf(facts).meta('og:image')).toBeUndefined();
  expect(headOf(facts).meta('twitter:card')).toBe('summary');
});

test('has no breadcrumbs without SITE_URL', async () => {
  expect(headOf({}).json).not.toMatch(/breadcrumb|"url"/u);
  expect(headOf({ route: 'article', article: await articleOf(story) }).json).not.toMatch(/breadcrumb|"url"/u);
});

test('has no JSON-LD on pages that are no list', () => {
  for (const route of ['about', 'search', 'not-found']) expect(headOf({ route }).json).toBeUndefined();
});

test('links the feeds of a list, the archive’s on any other page, and none without SITE_URL', async () => {
  const feedsOf = (facts: Partial<HeadFacts>) =>
    [...headOf(facts).document.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('href'));
  const site = { siteUrl: 'https://news.example/news', base: '/news/' };
  expect(feedsOf(site)).toEqual(['/news/regions/syria/feed.xml', '/news/regions/syria/feed.json']);
  expect(feedsOf({ ...site, route: 'front', canonical: '/' })).toEqual(['/news/feed.xml', '/news/feed.json']);
  expect(feedsOf({ ...site, route: 'article', article: await articleOf(story) })).toEqual(['/news/feed.xml']);
  expect(feedsOf({})).toEqual([]);
});

test('does not compile with a property that schema.org does not define for a type', () => {
  // @ts-expect-error -- a list has no dateline: that is an article's
  const list: CollectionPage = { '@type': 'CollectionPage', dateline: 'MOSKOW' };
  // @ts-expect-error -- breadcrumbs are a page's, not an article's
  const article: NewsArticle = { '@type': 'NewsArticle', breadcrumb: { '@type': 'BreadcrumbList' } };
  // @ts-expect-error -- there is no such type
  const trailOf: BreadcrumbList = { '@type': 'Breadcrumbs' };
  expect([list, article, trailOf]).toHaveLength(3);
});

test('escapes text that would close its JSON block', () => {
  const hostile = fc.constantFrom(
    '</script>',
    '</SCRIPT >',
    '<!--',
    '-->',
    '<script>',
    ']]>',
    '\u2028',
    '"',
    '\\',
    '<',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, fc.string()), { maxLength: 6 }), (texts) => {
      const html = jsonScript('application/json', { texts }, 'page-data');
      const document = parse(`<body>${html}<p>after</p></body>`);
      expect(JSON.parse(document.querySelector('#page-data')?.textContent ?? '')).toEqual({ texts });
      expect(document.body.children).toHaveLength(2);
    }),
    { numRuns: 50 },
  );
});

test('writes JSON-LD in the language of the pages', () => {
  const { json } = headOf({ languages: ['id', 'en'], title: 'Suriah · Dateline', siteUrl: 'https://news.example' });
  expect(JSON.parse(json ?? '')).toMatchObject({
    name: 'Suriah',
    inLanguage: 'id',
    about: { '@type': 'Country', name: 'Suriah' },
    breadcrumb: trail(['Dateline', '/'], ['Wilayah', '/regions'], ['Timur Tengah', '/regions/middle-east']),
  });
});
