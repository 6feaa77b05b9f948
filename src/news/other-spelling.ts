import { readWords } from './read-words.ts';
import type { Mention } from './region.ts';
import { regionByCode } from './regions.ts';

/**
 * The words of a place's usual names that its printed name does not have: "moscow" where MOSKOW is printed, "cambodia" where
 * Kampuchea is. Adjectives ("Polish") are no spelling of a country: what is about it is found by region.
 */
export function otherSpelling(
  printed: string,
  { entry, rule, code }: Pick<Mention, 'entry' | 'rule' | 'code'>,
): string[] {
  const country = rule === 'alias' ? (regionByCode(code)?.name ?? '') : '';
  if (printed === entry && country === '') return [];
  // "Georgia (US state)": what stands in brackets tells two entries apart and is no part of the name.
  const usual = readWords(`${entry.replace(/ \(.*\)$/u, '')} ${country}`);
  const own = new Set(readWords(printed).map(({ term }) => term));
  return usual.map(({ term }) => term).filter((term) => !own.has(term));
}
