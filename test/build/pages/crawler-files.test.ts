import { expect, test } from 'vitest';
import { CrawlerFiles, sitemapLimits } from '#build/pages/crawler-files.ts';
import { dataPath } from '#news/archive/archive.ts';
import { isTag } from '#news/article/tag.ts';
import { sitemapUrls } from '../../support/site/read-sitemaps.ts';

/** The files that are written for these addresses, by path. */
function write(siteUrl: string | null, lists: Readonly<Record<string, readonly string[]>>, most = sitemapLimits) {
  const files = new Map<string, string>();
  const crawlers = new CrawlerFiles(siteUrl, (path, text) => files.set(path, text), most);
  for (const [name, addresses] of Object.entries(lists)) crawlers.add(name, addresses);
  crawlers.close();
  return files;
}

test('lists every absolute address in the sitemap of its month, and all sitemaps in the index', () => {
  const files = write('https://news.example/news', { '2022-01': ['/articles/a'], lists: ['/', '/about'] });
  expect([...files.keys()]).toEqual(['sitemap-2022-01.xml', 'sitemap-lists.xml', 'sitemap.xml', 'robots.txt']);
  expect(sitemapUrls(files.get('sitemap.xml'))).toEqual([
    'https://news.example/news/sitemap-2022-01.xml',
    'https://news.example/news/sitemap-lists.xml',
  ]);
  expect(sitemapUrls(files.get('sitemap-lists.xml'))).toEqual([
    'https://news.example/news/',
    'https://news.example/news/about',
  ]);
  expect(files.get('robots.txt')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://news.example/news/sitemap.xml\n');
});

test('starts another part where one is full, so that full ones stay unchanged', () => {
  const addresses = Array.from({ length: 7 }, (_, at) => `/articles/${at}`);
  const most = { addresses: 3, bytes: 50_000 };
  const files = write('https://news.example', { '2022-01': addresses }, most);
  const parts = ['sitemap-2022-01.xml', 'sitemap-2022-01-2.xml', 'sitemap-2022-01-3.xml'];
  expect(sitemapUrls(files.get('sitemap.xml'))).toEqual(parts.map((name) => `https://news.example/${name}`));
  expect(parts.map((name) => sitemapUrls(files.get(name)).length)).toEqual([3, 3, 1]);
  expect(parts.flatMap((name) => sitemapUrls(files.get(name)))).toEqual(
    addresses.map((address) => `https://news.example${address}`),
  );
  const fewer = write('https://news.example', { '2022-01': addresses.slice(0, 6) }, most);
  expect(fewer.get('sitemap-2022-01-2.xml')).toBe(files.get('sitemap-2022-01-2.xml'));
  expect(fewer.has('sitemap-2022-01-3.xml')).toBe(false);
});

test('no part exceeds the limit of bytes', () => {
  const addresses = Array.from({ length: 40 }, (_, at) => `/tags/größe-${at}`);
  const files = write('https://news.example', { lists: addresses }, { addresses: 50_000, bytes: 500 });
  const parts = [...files].filter(([path]) => path.startsWith('sitemap-'));
  expect(parts.length).toBeGreaterThan(5);
  for (const [path, xml] of parts) expect(Buffer.byteLength(xml), path).toBeLessThanOrEqual(500);
  expect(parts.flatMap(([, xml]) => sitemapUrls(xml))).toHaveLength(40);
});

test('escapes characters that a URL or XML does not allow', () => {
  const files = write("https://news.example/~o'neil&co", { lists: ['/tags/größe'] });
  expect(sitemapUrls(files.get('sitemap-lists.xml'))).toEqual(["https://news.example/~o'neil&co/tags/gr%C3%B6%C3%9Fe"]);
  expect(files.get('sitemap-lists.xml')).not.toContain("'");
});

test('a month without pages has no sitemap, and a site without SITE_URL has none at all', () => {
  expect(write('https://news.example', { '2022-01': [] }).has('sitemap-2022-01.xml')).toBe(false);
  expect([...write(null, { lists: ['/'] })]).toEqual([['robots.txt', 'User-agent: *\nAllow: /\n']]);
});

test('the longest tag of the widest letters fits in a file name', () => {
  const tag = 'क'.repeat(75);
  expect(isTag(tag)).toBe(true);
  const name = dataPath.head('tag', { value: tag, count: 1, mark: '0123456789' }).split('/').at(-1) ?? '';
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(isTag(`${tag}क`)).toBe(false);
});
