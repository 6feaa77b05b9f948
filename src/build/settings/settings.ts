import { resolve } from 'node:path';
import { isLanguage, languages, type Language } from '#news/languages/languages.ts';
import type { settingNames } from './setting-names.ts';

/** The settings of a build (README.md). */
export interface Settings {
  /** The archive's folder, absolute. */
  readonly folder: string;
  /** The folder as the owner wrote it, for messages. */
  readonly folderName: string;
  /** Languages of the interface: pages are in the first, readers can choose the others. */
  readonly languages: readonly [Language, ...Language[]];
  /** Base path with both slashes. */
  readonly base: string;
  /** Origin and base path for absolute links, without a slash at the end; null where not set. */
  readonly siteUrl: string | null;
  /** How many of the newest articles get an HTML page of their own; Infinity for all. */
  readonly prerender: number;
  /** Worker threads; 0 for none; absent: the build chooses. */
  readonly threads?: number;
  /** How many of the newest articles get a share image; Infinity for all. */
  readonly shareImages: number;
  /** The folder of the build cache; null for none. */
  readonly cache: string | null;
  /** Whether a file that cannot be read makes the build fail. */
  readonly isStrict: boolean;
  /** Whether the table of ids is written to the archive's folder. */
  readonly keepsTable: boolean;
}

type Environment = Readonly<Partial<Record<(typeof settingNames)[number], string | undefined>>>;

/** Reads the settings from environment variables. Throws an error for the owner where a value is invalid. */
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
    isStrict: readSwitch('STRICT', environment['STRICT'] || '0', '0', '1'),
    keepsTable: readSwitch('ADDRESSES', environment['ADDRESSES'] || 'table', 'none', 'table'),
    ...readThreads(environment['THREADS'] ?? ''),
  };
}

function readLanguages(text: string): Settings['languages'] {
  const codes = text.split(',').map((code) => code.trim());
  const unknown = codes.find((code) => !isLanguage(code));
  const [main, ...others] = [...new Set(codes)].filter(isLanguage);
  if (unknown !== undefined || main === undefined) {
    const known = Object.keys(languages).join(', ');
    throw new Error(`LANGUAGES: expected some of ${known}, separated by commas, found "${unknown ?? text}"`);
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

/** A setting that is `off` or `on`. */
function readSwitch(name: string, text: string, off: string, on: string): boolean {
  if (text !== off && text !== on) throw new Error(`${name}: expected ${on} or ${off}, found "${text}"`);
  return text === on;
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
  // The setting may include the base path or not.
  return url.origin + (path.endsWith(basePath) ? path : path + basePath);
}
