import { countries } from '#news/regions/regions.ts';
import { ambiguousCountryNames, everydayCountryNames, otherCountryNames } from './tables/language-traps.ts';

/** The names of countries in a language, and what finds them. */
export interface CountryNames {
  /** Code by name, as CLDR prints it. */
  readonly codes: ReadonlyMap<string, string>;
  /** Matches a name as a whole word; global. Null where the language is not known, or its words are not parted by blanks. */
  readonly pattern: RegExp | null;
}

/** Letters of the shortest name of one word that is unmistakable; shorter ones are words of everyday ("Mali", "Cuba", "Inde"). */
const minLetters = 5;
/** Shorter ones that are no word in any of the languages. */
const safeShort: ReadonlySet<string> = new Set(['IQ', 'IR', 'AS']);
/** Words are not parted by blanks, or take endings without a sign. */
const unparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/u;

const known = new Map<string, CountryNames>();

/**
 * The unmistakable names of countries in a language (BCP 47): those of CLDR, as Node has it (`Intl.DisplayNames`), without
 * short ones and those of language-traps.ts.
 */
export function countryNamesIn(language: string): CountryNames {
  const cached = known.get(language);
  if (cached !== undefined) return cached;
  const names = readNames(language);
  known.set(language, names);
  return names;
}

function readNames(language: string): CountryNames {
  const base = language.split('-')[0] ?? language;
  const codes = new Map<string, string>();
  if (Intl.DisplayNames.supportedLocalesOf(language).length > 0) {
    const displayNames = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const { code } of countries) {
      const name = displayNames.of(code);
      if (name !== undefined && isUnmistakable(name, code, base)) codes.set(name, code);
    }
  }
  for (const row of otherCountryNames[base]?.split('|') ?? []) {
    for (const name of row.slice(3).split(', ')) codes.set(name, row.slice(0, 2));
  }
  const names = [...codes.keys()].toSorted((a, b) => b.length - a.length);
  const isParted = names.length > 0 && !names.some((name) => unparted.test(name));
  return { codes, pattern: isParted ? patternOf(names) : null };
}

function isUnmistakable(name: string, code: string, language: string): boolean {
  if (ambiguousCountryNames.has(name) || everydayCountryNames[language]?.has(name)) return false;
  const letters = name.replace(/[^\p{L}\p{M}]/gu, '').length;
  return letters >= minLetters || safeShort.has(code) || /\s/u.test(name);
}

function patternOf(names: readonly string[]): RegExp {
  const escaped = names.map((name) =>
    name.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s`),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{M}\p{N}])`, 'gu');
}
