import { readWords } from './read-words.ts';
import type { Mention } from '../regions/region.ts';
import { regionByCode } from '../regions/regions.ts';

/** The usual name of a place that is printed in another spelling. */
export interface UsualName {
  readonly name: string;
  /** The words of the name that the printed one lacks, folded. */
  readonly terms: readonly string[];
}

/**
 * The usual names of a mentioned place, so that an article is found by either spelling: Moscow for MOSKOW, Cambodia for
 * Kampuchea. Empty where `printed` has all words of them. Adjectives ("Polish") do not count as a spelling of the country:
 * articles about it are found by their region.
 */
export function listUsualNames(printed: string, { entry, rule, code }: Pick<Mention, 'entry' | 'rule' | 'code'>) {
  const country = rule === 'alias' ? (regionByCode(code)?.english ?? null) : null;
  // In "Georgia (US state)" the brackets tell two gazetteer entries apart and are not part of the name.
  const names = [entry?.replace(/ \(.*\)$/u, '') ?? null, country].filter((name) => name !== null && name !== printed);
  if (names.length === 0) return [];
  const printedTerms = new Set(readWords(printed).map(({ term }) => term));
  return names.flatMap((name): UsualName[] => {
    const terms = readWords(name ?? '').map(({ term }) => term);
    const missing = terms.filter((term) => !printedTerms.has(term));
    return name === null || missing.length === 0 ? [] : [{ name, terms: missing }];
  });
}
