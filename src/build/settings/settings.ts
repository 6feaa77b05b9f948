import { resolve } from 'node:path';
import { isLanguage, languages, type Language } from '#news/languages/languages.ts';
import type { settingNames } from './setting-names.ts';

/** What an archive's owner sets from outside. */
export interface Settings {
  /** The archive's folder, absolute. */
  readonly folder: string;
  /** The folder's name as the owner gave it, for messages. */
  readonly folderName: string;
  /** What the interface speaks: the first is the language of the pages, the others are for readers to choose. */
  readonly languages: readonly [Language, ...Language[]];
  /** Base path with both slashes. */
  readonly base: string;
  /** Origin and base for absolute links, without a slash at its end; null where it was not set. */
  readonly siteUrl: string | null;
  /** How many articles, the newest, get a page of HTML of their own; Infinity for all. */
  readonly prerender: number;
  /** Threads that a build starts, none for doing it all in its own; left out, the build chooses. */
  readonly threads?: number;
  /** How many of the newest articles get a picture to be shown beside links to them; `Infinity` for all. */
  readonly shareImages: number;
  /** The folder of what builds keep for the next one; null for keeping nothing. */
  readonly cache: string | null;
}

type Environment = Readonly<Partial<Record<(typeof settingNames)[number], string | undefined>>>;

/** Reads the settings that README.md lists. Throws a sentence for the owner where one cannot be used. */
export function readSettings(environment: Environment): Settings {
  const folderName = environment['SEEDS'] || 'seeds';
  const base = readBase(environment['BASE'] || '/');
  const siteUrl = readSiteUrl(environment['SITE_URL'], base);
  const cache = readCache(environment['CACHE'] || 'node_modules/.cache/dateline');
  return {
    folder: resolve(folderName),
    folderName,
    languages: readLanguages(environment['LANGUAGES'] || 'en,id,ar'),
    base,
    siteUrl,
    shareImages: readShareImages(environment['SHARE_IMAGES'] || '30'),
    prerender: readPrerender(environment['PRERENDER'] || 'all'),
    cache,
    ...readThreads(environment['THREADS'] ?? ''),
  };
}

function readLanguages(text: string): Settings['languages'] {
  const codes = text.split(',').map((code) => code.trim());
  const unknown = codes.find((code) => !isLanguage(code));
  const [main, ...others] = [...new Set(codes)].filter(isLanguage);
  if (unknown !== undefined || main === undefined) {
    const known = Object.keys(languages).join(', ');
    throw new Error(`LANGUAGES: expected some of ${known}, parted by commas, found "${unknown ?? text}"`);
  }
  return [main, ...others];
}

function readPrerender(text: string): number {
  if (text === 'all') return Infinity;
  if (!/^\d{1,9}$/u.test(text)) throw new Error(`PRERENDER: expected a number of articles, or all, found "${text}"`);
  return Number(text);
}

function readThreads(text: string): { threads?: number } {
  if (text === '') return {};
  if (!/^\d{1,2}$/u.test(text)) throw new Error(`THREADS: expected a number from 0 to 99, found "${text}"`);
  return { threads: Number(text) };
}

function readShareImages(text: string): number {
  if (text === 'all') return Infinity;
  if (text === 'none') return 0;
  if (!/^\d{1,9}$/u.test(text)) throw new Error(`SHARE_IMAGES: expected a number, all or none, found "${text}"`);
  return Number(text);
}

function readCache(text: string): string | null {
  return text === 'none' ? null : resolve(text);
}

function readBase(text: string): string {
  if (!/^[\w\-./~]*$/u.test(text)) throw new Error(`BASE: expected a path such as /news/, found "${text}"`);
  const inner = text.replace(/^\/+|\/+$/gu, '');
  return inner === '' ? '/' : `/${inner}/`;
}

function readSiteUrl(text: string | undefined, base: string): string | null {
  if (text === undefined || text === '') return null;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/u.test(url.protocol)) {
    throw new Error(`SITE_URL: expected an address such as https://news.example, found "${text}"`);
  }
  const path = url.pathname.replace(/\/+$/u, '');
  const basePath = base.replace(/\/$/u, '');
  // Given with or without the base, it means the same site.
  return url.origin + (path.endsWith(basePath) ? path : path + basePath);
}
