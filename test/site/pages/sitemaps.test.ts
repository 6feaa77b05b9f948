import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../support/site/build-site.ts';
import { listedUrls, sitemapUrls } from '../../support/site/read-sitemaps.ts';
import { serveFolder } from '../../support/browser/serve-folder.ts';
import { attributeOf, readPages } from '../../support/site/site-pages.ts';
import { siteVariations, siteWithoutPages } from '../../support/site/site-variations.ts';

const withAddress = {
  'the seed archive at /news/': { base: '/news/', siteUrl: 'https://news.example/news' },
  'forty articles, ten of them with a page': siteWithoutPages,
};

describe.each(Object.entries(withAddress))('%s', (_name, options) => {
  test('the sitemaps list the canonical address of each page that may be listed, each once', async () => {
    const site = await buildSite(options);
    const pages = readPages(site).filter(({ document }) => document.querySelector('meta[name=robots]') === null);
    const canonicals = pages.map(({ document }) => attributeOf(document, 'link[rel=canonical]', 'href'));
    expect(listedUrls(site).toSorted()).toEqual(canonicals.map((url) => new URL(url).href).toSorted());
    expect(canonicals.filter((url) => url.includes('/articles/')).length).toBeGreaterThan(0);
  });

  test('every address in them opens on a plain host, and so do they', async () => {
    const site = await buildSite(options);
    const server = await serveFolder(site.folder, site.base);
    onTestFinished(() => server.close());
    const parts = sitemapUrls(readFileSync(join(site.folder, 'sitemap.xml'), 'utf8'));
    for (const url of [...parts, ...listedUrls(site)]) {
      const answer = await fetch(server.origin + new URL(url).pathname);
      await answer.arrayBuffer();
      expect(answer.status, url).toBe(200);
    }
  });

  test('robots.txt lets all in, and leads to them', async () => {
    const { folder } = await buildSite(options);
    const lines = readFileSync(join(folder, 'robots.txt'), 'utf8').split('\n');
    expect(lines).toEqual(['User-agent: *', 'Allow: /', '', `Sitemap: ${options.siteUrl}/sitemap.xml`, '']);
  });
});

test('without an address of its own a site lets all in and has no sitemap', async () => {
  const { folder } = await buildSite(siteVariations['the seed archive']);
  expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
});
