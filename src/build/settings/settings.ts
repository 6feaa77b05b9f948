import { resolve } from 'node:path';
import { isLanguage, languages, type Language } from '#news/languages/languages.ts';
import { OwnerError } from '../text/owner-error.ts';
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

/** Reads the settings from environment variables. Throws an `OwnerError` where a value is invalid. */
export function readSettings(environment: Environment): Settings {
  const folderName = environment['SEEDS'] || 'seeds';
  const { base, siteUrl } = readPlace(environment['BASE'] || null, environment['SITE_URL'] || null);
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
    throw new OwnerError(`LANGUAGES: expected some of ${known}, separated by commas, found "${unknown ?? text}"`);
  }
  return [main, ...others];
}

function readPrerender(text: string): number {
  if (text === 'all') return Infinity;
  if (!/^\d{1,9}$/u.test(text))
    throw new OwnerError(`PRERENDER: expected a number of articles, or all, found "${text}"`);
  return Number(text);
}

function readThreads(text: string): { threads?: number } {
  if (text === '') return {};
  if (!/^\d{1,2}$/u.test(text)) throw new OwnerError(`THREADS: expected a number from 0 to 99, found "${text}"`);
  return { threads: Number(text) };
}

function readShareImages(text: string): number {
  if (text === 'all') return Infinity;
  if (text === 'none') return 0;
  if (!/^\d{1,9}$/u.test(text)) throw new OwnerError(`SHARE_IMAGES: expected a number, all or none, found "${text}"`);
  return Number(text);
}

/** A setting that is `off` or `on`. */
function readSwitch(name: string, text: string, off: string, on: string): boolean {
  if (text !== off && text !== on) throw new OwnerError(`${name}: expected ${on} or ${off}, found "${text}"`);
  return text === on;
}

function readCache(text: string): string | null {
  return text === 'none' ? null : resolve(text);
}

/**
 * Where the site stands. A path in SITE_URL is the base: every link begins with it. BASE may repeat it, or give it for a
 * SITE_URL that has none.
 */
function readPlace(baseText: string | null, urlText: string | null): Pick<Settings, 'base' | 'siteUrl'> {
  const base = baseText === null ? null : readBase(baseText);
  if (urlText === null) return { base: base ?? '/', siteUrl: null };
  const url = readSiteUrl(urlText);
  const path = toBase(url.pathname);
  if (base !== null && path !== '/' && path !== base) {
    throw new OwnerError(
      `BASE: expected ${path}, the path of SITE_URL, or no BASE, found "${baseText}" with SITE_URL "${urlText}"`,
    );
  }
  const used = base ?? path;
  return { base: used, siteUrl: url.origin + used.replace(/\/$/u, '') };
}

/** Unreserved characters of a URL (RFC 3986, 2.3): others would be written in several ways. */
const plainPath = /^[\w\-./~]*$/u;

function readBase(text: string): string {
  const base = toBase(text);
  // "./" and "../" lead to another place from each page.
  if (!plainPath.test(text) || base.split('/').some((part) => /^\.+$/u.test(part))) {
    throw new OwnerError(`BASE: expected a path such as /news/, found "${text}"`);
  }
  return base;
}

/** With a slash at both ends, and one between parts. */
function toBase(path: string): string {
  return `/${path}/`.replace(/\/+/gu, '/');
}

function readSiteUrl(text: string): URL {
  const url = URL.parse(text);
  const wrong = (found: string) =>
    new OwnerError(
      `SITE_URL: expected an address such as https://news.example or https://news.example/archive, ${found}`,
    );
  if (url === null || !/^https?:$/u.test(url.protocol)) throw wrong(`found "${text}"`);
  // Not repeated in the message: a build's output is often kept where others read it.
  if (url.username !== '' || url.password !== '') throw wrong('found one with a user name or a password');
  if (!plainPath.test(url.pathname))
    throw wrong(`found a path with other characters than A-Z a-z 0-9 - . _ ~ in "${text}"`);
  return url;
}
