import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { settingNames } from '#build/settings/setting-names.ts';
import { readSettings } from '#build/settings/settings.ts';

test('builds the project’s seeds for the root of a host by default', () => {
  const cache = resolve('node_modules/.cache/dateline');
  const counts = {
    isStrict: false,
    keepsTable: true,
    shareImages: 30,
    prerender: Infinity,
    languages: ['en', 'id', 'ar'],
  };
  const own = { folder: resolve('seeds'), folderName: 'seeds', base: '/', siteUrl: null, ...counts, cache };
  expect(readSettings({})).toEqual(own);
  expect(readSettings({ SEEDS: '', BASE: '', SITE_URL: '' })).toEqual(own);
});

test('reads LANGUAGES: the first is that of the pages', () => {
  expect(readSettings({ LANGUAGES: 'id, en' }).languages).toEqual(['id', 'en']);
  expect(readSettings({ LANGUAGES: 'ar,ar' }).languages).toEqual(['ar']);
  const message = 'LANGUAGES: expected some of en, id, ar, separated by commas, found "fr"';
  expect(() => readSettings({ LANGUAGES: 'en,fr' })).toThrow(message);
});

test('reads THREADS as a number', () => {
  expect(readSettings({ THREADS: '0' }).threads).toBe(0);
  expect(readSettings({ THREADS: '4' }).threads).toBe(4);
  expect(() => readSettings({ THREADS: 'many' })).toThrow('THREADS: expected a number from 0 to 99, found "many"');
});

test('reads SHARE_IMAGES as a number, all or none', () => {
  expect(readSettings({ SHARE_IMAGES: '100' }).shareImages).toBe(100);
  expect(readSettings({ SHARE_IMAGES: 'all' }).shareImages).toBe(Infinity);
  expect(readSettings({ SHARE_IMAGES: 'none' }).shareImages).toBe(0);
  expect(() => readSettings({ SHARE_IMAGES: 'some' })).toThrow(
    'SHARE_IMAGES: expected a number, all or none, found "some"',
  );
});

test('reads PRERENDER as a number or all', () => {
  expect(readSettings({ PRERENDER: 'all' }).prerender).toBe(Infinity);
  expect(readSettings({ PRERENDER: '1000' }).prerender).toBe(1000);
  expect(readSettings({ PRERENDER: '0' }).prerender).toBe(0);
  for (const text of ['none', '-1', '1e3', '10%'])
    expect(() => readSettings({ PRERENDER: text })).toThrow(
      new Error(`PRERENDER: expected a number of articles, or all, found "${text}"`),
    );
});

test('reads CACHE as a folder or none', () => {
  expect(readSettings({ CACHE: '../kept' }).cache).toBe(resolve('../kept'));
  expect(readSettings({ CACHE: 'none' }).cache).toBe(null);
});

test('resolves SEEDS and keeps the name as written for messages', () => {
  const { folder, folderName } = readSettings({ SEEDS: '../archive' });
  expect([folder, folderName]).toEqual([resolve('../archive'), '../archive']);
});

test.each([
  ['/news/', '/news/'],
  ['/news', '/news/'],
  ['news', '/news/'],
  ['news/', '/news/'],
  ['//a/b//', '/a/b/'],
  ['/', '/'],
  ['~me/news.site/', '/~me/news.site/'],
])('reads BASE=%s as %s', (given, base) => {
  expect(readSettings({ BASE: given }).base).toBe(base);
});

test.each([
  ['https://news.example', '/', 'https://news.example'],
  ['https://news.example/', '/', 'https://news.example'],
  ['https://news.example', '/news/', 'https://news.example/news'],
  ['https://news.example/news', '/news/', 'https://news.example/news'],
  ['https://news.example/news/', 'news', 'https://news.example/news'],
  ['http://localhost:4173', '/', 'http://localhost:4173'],
  ['https://news.example?from=mail#top', '/', 'https://news.example'],
])('reads SITE_URL=%s with BASE=%s as %s', (given, base, siteUrl) => {
  expect(readSettings({ SITE_URL: given, BASE: base }).siteUrl).toBe(siteUrl);
});

test.each([
  [{ BASE: '/news site/' }, 'BASE: expected a path such as /news/, found "/news site/"'],
  [{ BASE: 'https://news.example/' }, 'BASE: expected a path such as /news/, found "https://news.example/"'],
  [{ SITE_URL: 'news.example' }, 'SITE_URL: expected an address such as https://news.example, found "news.example"'],
  [
    { SITE_URL: 'ftp://news.example' },
    'SITE_URL: expected an address such as https://news.example, found "ftp://news.example"',
  ],
])('rejects %j with a message', (environment, sentence) => {
  expect(() => readSettings(environment)).toThrow(new Error(sentence));
});

test('lists the settings of README.md, and tests run without them', async () => {
  const readme = await readFile(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const told = [...readme.matchAll(/^\| `([A-Z_]+)=/gmu)].map(([, name]) => name);
  expect(new Set(told)).toEqual(new Set(settingNames));
  expect(settingNames.filter((name) => process.env[name] !== '')).toEqual([]);
});
