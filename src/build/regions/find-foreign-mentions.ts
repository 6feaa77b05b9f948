import { regionByCode } from '#news/regions/regions.ts';
import type { FoundMention } from './judge-match.ts';
import type { Match, Segment } from '../gazetteer/find-names.ts';
import { spanOf } from './context-rules.ts';
import { countryNamesIn } from '../gazetteer/country-names-in.ts';
import { findNames } from '../gazetteer/find-names.ts';
import { everydayMalayWords, givenNameCountries, malayPlaceWords } from '../gazetteer/tables/language-traps.ts';

/** Languages whose cities are looked for, by their country: news in them names few others without their country. */
const homes: Readonly<Partial<Record<string, string>>> = { id: 'ID', ms: 'MY' };

/** Whether cities are looked for in a language (BCP 47): in English all, in Indonesian and Malay those at home. */
export function readsPlaces(language: string): boolean {
  const base = language.split('-')[0] ?? language;
  return base === 'en' || homes[base] !== undefined;
}

/** Letters of the shortest capital whose name is no word of another language. */
const minCapital = 5;

/**
 * The places that a segment in another language than English names beyond doubt: countries by their names in that language,
 * and in Indonesian and Malay capitals and the cities at home. The English gazetteer would take everyday words for places
 * ("Kota", "Surat", "Dane"). In the order of the text.
 */
export function findForeignMentions(segment: Segment, language: string): readonly FoundMention[] {
  const base = language.split('-')[0] ?? language;
  const found = countriesIn(segment, language);
  const home = homes[base];
  const cities = home === undefined ? [] : findNames(segment).flatMap((match) => cityOf(match, home));
  const apart = cities.filter(({ span }) => !found.some((one) => one.span[0] < span[1] && span[0] < one.span[1]));
  return [...found, ...apart].toSorted((a, b) => a.span[0] - b.span[0]);
}

function countriesIn({ source, where, tokens, capitals }: Segment, language: string): FoundMention[] {
  const { codes, pattern } = countryNamesIn(language);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (pattern === null || first === undefined || last === undefined) return [];
  const text = source.slice(first.start, last.end);
  const expression = capitals ? new RegExp(pattern.source, 'giu') : pattern;
  const found: FoundMention[] = [];
  for (const { 0: name, index } of text.matchAll(expression)) {
    const code = codes.get(name.replaceAll(/\s/gu, ' ')) ?? codeOfCapitals(codes, name);
    if (code === undefined) continue;
    // "bahasa Inggris" is the language; "Israel García" a person.
    if (/(?:^|\s)bahasa\s$/iu.test(text.slice(0, index))) continue;
    if (givenNameCountries.has(code) && /^ \p{Lu}\p{Ll}/u.test(text.slice(index + name.length))) continue;
    const at = first.start + index;
    const entry = regionByCode(code)?.name ?? name;
    found.push({ span: [at, at + name.length], code, rule: 'country', entry, where, weak: null });
  }
  return found;
}

function codeOfCapitals(codes: ReadonlyMap<string, string>, name: string): string | undefined {
  const lower = name.toLowerCase();
  return [...codes].find(([one]) => one.toLowerCase() === lower)?.[1];
}

function cityOf(match: Match, home: string): FoundMention[] {
  const { segment, first, form } = match;
  const entry = form.entries.find(({ code, rule, people }) => {
    const isHome = code === home && (rule === 'city' || rule === 'capital' || rule === 'province');
    return isHome || (rule === 'capital' && people === 0 && form.keys.join('').length >= minCapital);
  });
  if (entry?.code == null || form.afterComma) return [];
  const key = form.keys.join(' ');
  if (everydayMalayWords.has(key) && !malayPlaceWords.has(segment.tokens[first - 1]?.key ?? '')) return [];
  const { code, rule, name } = entry;
  return [{ span: spanOf(match), code, rule, entry: name, where: segment.where, weak: null }];
}
