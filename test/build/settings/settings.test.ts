import { readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { checkFolders } from '#build/settings/check-folders.ts';
import { settingNames } from '#build/settings/setting-names.ts';
import { readSettings } from '#build/settings/settings.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

test('builds the project’s seeds for the root of a host by default', () => {
  const cache = resolve('node_modules/.cache/dateline');
  const counts = {
    isStrict: false,
    keepsTable: true,
    revisions: 3,
    makesPictures: true,
    forcesRules: false,
    shareImages: 30,
    prerender: Infinity,
    languages: ['en', 'id', 'ar'],
  };
  const own = {
    folder: resolve('seeds'),
    folderName: 'seeds',
    base: '/',
    siteUrl: null,
    site: { name: 'Dateline' },
    look: {
      files: [],
      logo: null,
      accent: null,
      css: null,
      faces: {},
      shareImage: null,
      publisherLogo: null,
      notes: [],
    },
    texts: {},
    language: null,
    timeZone: null,
    ...counts,
    cache,
  };
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
      `PRERENDER: expected a number of articles, or all, found "${text}"`,
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

const anAddress = 'SITE_URL: expected an address such as https://news.example or https://news.example/archive';

function catchError(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error('it was accepted');
}

test.each([
  [{ BASE: '/news site/' }, 'BASE: expected a path such as /news/, found "/news site/"'],
  [{ BASE: 'https://news.example/' }, 'BASE: expected a path such as /news/, found "https://news.example/"'],
  // Vite takes ./ for links that are relative to each page.
  [{ BASE: './' }, 'BASE: expected a path such as /news/, found "./"'],
  [{ BASE: '.' }, 'BASE: expected a path such as /news/, found "."'],
  [{ BASE: '/../x/' }, 'BASE: expected a path such as /news/, found "/../x/"'],
  [{ BASE: '/a/./b/' }, 'BASE: expected a path such as /news/, found "/a/./b/"'],
  [{ BASE: '/a/%2e%2e/b/' }, 'BASE: expected a path such as /news/, found "/a/%2e%2e/b/"'],
  [{ SITE_URL: 'news.example' }, `${anAddress}, found "news.example"`],
  [{ SITE_URL: 'localhost:4173' }, `${anAddress}, found "localhost:4173"`],
  [{ SITE_URL: 'https://' }, `${anAddress}, found "https://"`],
  [{ SITE_URL: 'ftp://news.example' }, `${anAddress}, found "ftp://news.example"`],
  [{ SITE_URL: 'https://me:secret@news.example' }, `${anAddress}, found one with a user name or a password`],
  [
    { SITE_URL: 'https://news.example/été' },
    `${anAddress}, found a path with other characters than A-Z a-z 0-9 - . _ ~ in "https://news.example/été"`,
  ],
  [
    { SITE_URL: 'https://news.example/archive', BASE: '/news/' },
    'BASE: expected /archive/, the path of SITE_URL, or no BASE, found "/news/" with SITE_URL "https://news.example/archive"',
  ],
  [
    { SITE_URL: 'https://news.example/archive', BASE: '/' },
    'BASE: expected /archive/, the path of SITE_URL, or no BASE, found "/" with SITE_URL "https://news.example/archive"',
  ],
  [{ STRICT: 'yes' }, 'STRICT: expected 1 or 0, found "yes"'],
  [{ ADDRESSES: 'off' }, 'ADDRESSES: expected table or none, found "off"'],
])('rejects %j with a sentence that has no stack', (environment, sentence) => {
  const rejected = catchError(() => readSettings(environment));
  expect(rejected.message).toBe(sentence);
  expect(rejected.stack).toBe(`Error: ${sentence}`);
  expect(inspect(rejected)).toBe(`Error: ${sentence}`);
});

test('says that the folder of the articles is a link that leads back to itself', async () => {
  const folder = join(await archiveFolder({}), 'round');
  await symlink('round', folder);
  expect(() => checkFolders(readSettings({ SEEDS: folder }), null)).toThrow(
    `SEEDS: "${folder}" cannot be opened: a link that leads back to itself`,
  );
});

test('reads a host of another script as browsers do', () => {
  expect(readSettings({ SITE_URL: 'https://bücher.example/' }).siteUrl).toBe('https://xn--bcher-kva.example');
});

test.each([
  ['https://news.example/archive', '/archive/', 'https://news.example/archive'],
  ['https://news.example/archive/', '/archive/', 'https://news.example/archive'],
  ['https://user.host.example/~me//news', '/~me/news/', 'https://user.host.example/~me/news'],
  ['https://news.example', '/', 'https://news.example'],
])('takes the path of SITE_URL=%s for the base where BASE is not set', (given, base, siteUrl) => {
  expect(readSettings({ SITE_URL: given })).toMatchObject({ base, siteUrl });
});

test('lists the settings of README.md, and tests run without them', async () => {
  const readme = await readFile(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const told = [...readme.matchAll(/^\| `([A-Z_]+)=/gmu)].map(([, name]) => name);
  expect(new Set(told)).toEqual(new Set(settingNames));
  expect(settingNames.filter((name) => process.env[name] !== '')).toEqual([]);
});
