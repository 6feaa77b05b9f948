import { join } from 'node:path';
import type { OwnTexts } from '#news/archive/report.ts';
import type { Language } from '#news/languages/languages.ts';
import { unnamedSite, type SiteInfo, type SiteWords } from '#news/settings/site-info.ts';
import { OwnerError } from '../text/owner-error.ts';
import { readRegularFile } from '../text/read-regular-file.ts';
import { decodeUtf8 } from '../text/utf8-text.ts';
import { textFile } from './read-site-file.ts';
import type { SiteFile } from './site-schema.ts';

/** The languages of the interface, that of the pages first. */
type Languages = readonly [Language, ...Language[]];

/** What pages carry of `dateline.yaml`; links to paths of the site begin with the `base`. */
export function siteOf(file: SiteFile, inLanguages: Languages, base: string): SiteInfo {
  const { publisher, contact, licence, credit, offline } = file;
  return {
    ...wordsIn(file, inLanguages, base),
    ...(publisher !== undefined && { publisher: publisherOf(publisher) }),
    ...(contact !== undefined && { contact }),
    ...(licence !== undefined && { licence: typeof licence === 'string' ? { url: licence } : licence }),
    ...(credit === 'false' && { credit: false }),
    ...(offline === 'none' && { offline: false }),
  };
}

/** Without its logo, which only machines see (site-look.ts). */
function publisherOf(publisher: NonNullable<SiteFile['publisher']>): NonNullable<SiteInfo['publisher']> {
  if (typeof publisher === 'string') return { name: publisher };
  const { logo: _logo, ...named } = publisher;
  return named;
}

/** The texts of the page about the site, in each language of the interface. */
export function textsOf(folder: string, { about, privacy }: SiteFile, inLanguages: Languages): OwnTexts {
  const [first] = inLanguages;
  const read = (words: readonly string[] | undefined) => {
    const file = textFile(words);
    if (file === undefined) return words;
    const text = decodeUtf8(readRegularFile(join(folder, file)));
    if (text === null) throw new OwnerError(`${file}: expected text in UTF-8, found other bytes`);
    return text
      .split(/\n\s*\n/u)
      .map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim())
      .filter(Boolean);
  };
  const entries = inLanguages.flatMap((language) => {
    const own = Object.entries({ about: inOne(about, language, first), privacy: inOne(privacy, language, first) });
    const texts = own.flatMap(([key, words]) => (words === undefined ? [] : [[key, read(words)] as const]));
    return texts.length === 0 ? [] : [[language, Object.fromEntries(texts)] as const];
  });
  return Object.fromEntries(entries) as OwnTexts;
}

/** What a setting says in a language: a text in a language that the owner does not name is the first of the others. */
function inOne<Words extends string | readonly string[]>(
  words: Words | { readonly [L in Language]?: Words } | undefined,
  language: Language,
  first: Language,
): Words | undefined {
  if (words === undefined || typeof words === 'string' || Array.isArray(words)) return words as Words | undefined;
  const byLanguage = words as { readonly [L in Language]?: Words };
  return byLanguage[language] ?? byLanguage[first] ?? Object.values(byLanguage)[0];
}

/** The words of the site in the language of the pages, and where they differ in the others. */
function wordsIn(file: SiteFile, [first, ...others]: Languages, base: string): Pick<SiteInfo, keyof SiteWords | 'in'> {
  const inLanguage = (language: Language) => {
    const texts = (['name', 'tagline', 'description', 'footer'] as const).map(
      (key) => [key, inOne(file[key], language, first)] as const,
    );
    const navigation = file.navigation?.map((item) =>
      typeof item === 'string'
        ? item
        : { url: item.url.replace(/^\//u, base), name: inOne(item.name, language, first) },
    );
    const words = [...texts, ['navigation', navigation] as const];
    return Object.fromEntries(words.filter(([, own]) => own !== undefined)) as Partial<SiteWords>;
  };
  const words = inLanguage(first);
  const differing = others
    .map((language) => [language, inLanguage(language)] as const)
    .filter(([, own]) => JSON.stringify(own) !== JSON.stringify(words));
  return { ...unnamedSite, ...words, ...(differing.length > 0 && { in: Object.fromEntries(differing) }) };
}
