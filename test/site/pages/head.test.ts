import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../support/site/build-site.ts';
import { attributeOf, listFiles, pageAt, readPages, type SitePage } from '../../support/site/site-pages.ts';
import { siteVariations } from '../../support/site/site-variations.ts';

describe.each(Object.entries(siteVariations))('%s', (_name, options) => {
  const { base = '/', siteUrl } = options;
  const prefix = base.replace(/\/$/u, '');
  let pages: SitePage[];
  let real: SitePage[];

  beforeAll(async () => {
    pages = readPages(await buildSite(options));
    real = pages.filter(({ address }) => address !== '/404.html');
  });

  test('each page has one title and one description that no other page has', () => {
    for (const { document } of pages) {
      expect(document.querySelectorAll('head > title')).toHaveLength(1);
      expect(document.querySelectorAll('title')).toHaveLength(1 + document.querySelectorAll('svg title').length);
      expect(document.querySelectorAll('meta[name=description]')).toHaveLength(1);
    }
    const titles = real.map(({ document }) => document.title);
    expect(titles.filter((title) => title.trim() === '' || !title.includes('Dateline'))).toEqual([]);
    expect(repeated(titles.filter((_, at) => !real[at]?.address.startsWith('/articles/')))).toEqual([]);
    const descriptions = real.map(({ document }) => attributeOf(document, 'meta[name=description]', 'content'));
    expect(descriptions.filter((text) => text.length < 10 || text.length > 300)).toEqual([]);
    expect(repeated(descriptions)).toEqual([]);
  });

  test('each page says its own address as canonical, absolute where the owner gave one', () => {
    for (const { address, document } of real) {
      const expected = (siteUrl === undefined ? '' : siteUrl) + prefix + address;
      expect(attributeOf(document, 'link[rel=canonical]', 'href')).toBe(expected);
      expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(
        siteUrl === undefined ? undefined : expected,
      );
    }
  });

  test('each page can be shown as a card by those it is sent through', () => {
    for (const { document } of real) {
      expect(attributeOf(document, 'meta[property="og:title"]', 'content')).not.toBe('');
      expect(attributeOf(document, 'meta[property="og:description"]', 'content')).not.toBe('');
      expect(attributeOf(document, 'meta[property="og:type"]', 'content')).toMatch(/^(?:article|website)$/u);
      expect(attributeOf(document, 'meta[name="twitter:card"]', 'content')).toMatch(/^summary/u);
    }
  });

  test('each article describes itself to machines, and calls nothing its date of publication', () => {
    const articles = real.filter(({ address }) => address.startsWith('/articles/'));
    expect(articles.length).toBeGreaterThan(0);
    for (const { document, html } of articles) {
      const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      const data = JSON.parse(text) as Record<string, unknown>;
      expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'NewsArticle' });
      expect(document.querySelector('h1')?.textContent).toContain(data['headline']);
      expect(html).not.toMatch(/datePublished|dateModified|article:published_time/u);
    }
  });

  test('the page for what is not there asks not to be indexed and claims no address', () => {
    const { document } = pageAt(pages, '/404.html');
    expect(attributeOf(document, 'meta[name=robots]', 'content')).toBe('noindex');
    expect(document.querySelector('link[rel=canonical]')).toBeNull();
  });
});

test('the thirty newest articles that can have a picture have it, and nothing else does', async () => {
  const site = await buildSite(siteVariations['forty articles']);
  const pages = readPages(site);
  const images = pages.flatMap(
    ({ document }) => document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? [],
  );
  expect(images).toHaveLength(30);
  const files = listFiles(site.folder).filter((file) => file.startsWith('cards/'));
  expect(images.toSorted()).toEqual(files.map((file) => `https://forty.example/${file}`));
  const { document } = pageAt(pages, '/');
  const first = document.querySelector('main article h2 a')?.getAttribute('href') ?? '';
  expect(pageAt(pages, first).document.querySelector('meta[property="og:image"]')).not.toBeNull();
});

test('the seed article names its dateline and its countries to machines', async () => {
  const { document } = pageAt(readPages(await buildSite()), /^\/articles\//u);
  const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as object;
  expect(data).toMatchObject({ dateline: 'MOSKOW', inLanguage: 'en' });
  expect(JSON.stringify(data)).toContain('{"@type":"Country","name":"Syria"}');
});

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}
