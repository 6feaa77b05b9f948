import { readWords } from './read-words.ts';
import type { Mention } from '../regions/region.ts';
import { regionByCode } from '../regions/regions.ts';

/** A name by which a place is known, beside the one that is printed. */
export interface UsualName {
  readonly name: string;
  /** Its words that the printed name does not have. */
  readonly terms: readonly string[];
}

/**
 * The usual names of a place that is printed otherwise: Moscow for MOSKOW, Cambodia for Kampuchea. Adjectives
 * ("Polish") are no spelling of a country: what is about it is found by region.
 */
export function listUsualNames(printed: string, { entry, rule, code }: Pick<Mention, 'entry' | 'rule' | 'code'>) {
  const country = rule === 'alias' ? (regionByCode(code)?.english ?? null) : null;
  // "Georgia (US state)": what stands in brackets tells two entries apart and is no part of the name.
  const names = [entry.replace(/ \(.*\)$/u, ''), country].filter((name) => name !== null && name !== printed);
  if (names.length === 0) return [];
  const own = new Set(readWords(printed).map(({ term }) => term));
  return names.flatMap((name): UsualName[] => {
    const terms = readWords(name ?? '').map(({ term }) => term);
    const others = terms.filter((term) => !own.has(term));
    return name === null || others.length === 0 ? [] : [{ name, terms: others }];
  });
}
