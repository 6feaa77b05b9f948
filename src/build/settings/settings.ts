import { resolve } from 'node:path';
import { isLanguage, languages, type Language } from '#news/languages/languages.ts';
import type { OwnTexts } from '#news/archive/report.ts';
import type { SiteInfo } from '#news/settings/site-info.ts';
import { OwnerError } from '../text/owner-error.ts';
import { readSiteFile } from './read-site-file.ts';
import { readLook, type SiteLook } from './site-look.ts';
import { siteOf, textsOf } from './site-words.ts';
import type { SiteFile } from './site-schema.ts';
import type { settingNames } from './setting-names.ts';
import { aPath, isPlainPath, isSitePath, toBase } from './site-path.ts';

/** The settings of a build (docs/settings.md). */
export interface Settings {
  /** What the owner says of the site. */
  readonly site: SiteInfo;
  /** How the owner wants it to look. */
  readonly look: SiteLook;
  /** Texts of the owner's on the page about the site, by language. */
  readonly texts: OwnTexts;
  /** The language of articles whose text does not show it, BCP 47; null: the one that most are in. */
  readonly language: string | null;
  /** The zone of clocks that print none (IANA); null: they have none. */
  readonly timeZone: string | null;
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
  /** Whether pictures are made in several sizes; where not, they are shown as they are. */
  readonly makesPictures: boolean;
  /** Whether rules for old addresses come before the pages there: on Netlify. */
  readonly forcesRules: boolean;
  /** How many earlier texts of an article are kept and shown; 0 for none. */
  readonly revisions: number;
  /** Whether the table of ids is written to the archive's folder. */
  readonly keepsTable: boolean;
}

type Environment = Readonly<Partial<Record<(typeof settingNames)[number], string | undefined>>>;

/**
 * Reads the settings: environment variables, and what these do not say from `dateline.yaml` in the archive's folder. Throws an
 * `OwnerError` where a value is invalid.
 */
export function readSettings(environment: Environment): Settings {
  const folderName = environment['SEEDS'] || 'seeds';
  const folder = resolve(folderName);
  const file = readSiteFile(folder);
  const said = (name: (typeof settingNames)[number], inFile: string | undefined) => environment[name] || inFile;
  const siteLanguages = readLanguages(said('LANGUAGES', [file.languages ?? []].flat().join(',')) || 'en,id,ar');
  const place = readPlace(placeOf(environment, file));
  const cache = readCache(environment['CACHE'] || 'node_modules/.cache/dateline');
  return {
    site: siteOf(file, siteLanguages, place.base),
    look: readLook(folder, file),
    texts: textsOf(folder, file, siteLanguages),
    language: file.language === undefined ? null : (Intl.getCanonicalLocales(file.language)[0] ?? null),
    timeZone: file['time-zone'] ?? null,
    folder,
    folderName,
    languages: siteLanguages,
    ...place,
    shareImages: readShareImages(said('SHARE_IMAGES', file['share-images']) ?? '30'),
    prerender: readPrerender(said('PRERENDER', file.prerender) ?? 'all'),
    cache,
    isStrict: readSwitch('STRICT', said('STRICT', file.strict === 'true' ? '1' : '0') ?? '0', '0', '1'),
    makesPictures: true,
    forcesRules: environment['NETLIFY'] === 'true',
    revisions: file.revisions === 'none' ? 0 : Number(file.revisions ?? 3),
    keepsTable: readSwitch('ADDRESSES', said('ADDRESSES', file.addresses) ?? 'table', 'none', 'table'),
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

/** A setting with the name that messages call it by. */
interface Named {
  readonly name: string;
  readonly text: string;
}

/** The address and the path of the site, each from the environment or else from `dateline.yaml`. */
function placeOf(
  environment: Environment,
  file: SiteFile,
): { readonly url: Named | null; readonly base: Named | null } {
  const named = (name: string, text: string | undefined) => (text ? { name, text } : null);
  const url = named('SITE_URL', environment['SITE_URL']);
  const base = named('BASE', environment['BASE']);
  return {
    url: url ?? named('url in dateline.yaml', file.url),
    // One who names another address says nothing of the path in the file.
    base: base ?? (url === null ? named('base in dateline.yaml', file.base) : null),
  };
}

/**
 * Where the site stands. A path in the address is the base: every link begins with it. BASE may repeat it, or give it for an
 * address that has none.
 */
function readPlace({ url: address, base: path }: ReturnType<typeof placeOf>): Pick<Settings, 'base' | 'siteUrl'> {
  const base = path === null ? null : readBase(path);
  if (address === null) return { base: base ?? '/', siteUrl: null };
  const url = readSiteUrl(address);
  const own = toBase(url.pathname);
  // What the environment says of the path wins over an address in the file.
  const isOverruled = path?.name === 'BASE' && address.name !== 'SITE_URL';
  if (path !== null && own !== '/' && own !== base && !isOverruled) {
    throw new OwnerError(
      `${path.name}: expected ${own}, the path of ${address.name}, or no ${path.name}, found "${path.text}" with ${address.name} "${address.text}"`,
    );
  }
  const used = base ?? own;
  return { base: used, siteUrl: url.origin + used.replace(/\/$/u, '') };
}

function readBase({ name, text }: Named): string {
  if (!isSitePath(text)) throw new OwnerError(`${name}: expected ${aPath}, found "${text}"`);
  return toBase(text);
}

function readSiteUrl({ name, text }: Named): URL {
  const url = URL.parse(text);
  const wrong = (found: string) =>
    new OwnerError(
      `${name}: expected an address such as https://news.example or https://news.example/archive, ${found}`,
    );
  if (url === null || !/^https?:$/u.test(url.protocol)) throw wrong(`found "${text}"`);
  // Not repeated in the message: a build's output is often kept where others read it.
  if (url.username !== '' || url.password !== '') throw wrong('found one with a user name or a password');
  if (!isPlainPath(url.pathname))
    throw wrong(`found a path with other characters than A-Z a-z 0-9 - . _ ~ in "${text}"`);
  return url;
}
