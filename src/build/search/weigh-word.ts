import { levels } from '#news/search/word-postings.ts';

/** How a word stands in an article. */
export interface Occurrences {
  readonly inHeadline: boolean;
  /** In the caption or the first paragraph. */
  readonly inLead: boolean;
  /** Anywhere but in the headline. */
  readonly count: number;
}

/** Words of an article of the usual length, for which a word's count is taken as it is. */
const usualLength = 400;

/** BM25's usual constants (Robertson and Zaragoza 2009): how soon a count is large enough, and how much length matters. */
const saturation = 1.2;
const lengthShare = 0.75;

/** What headline, caption or first paragraph, and count bring; one in all. The headline brings as much as the rest together. */
const shares = { headline: 0.5, lead: 0.17, count: 0.33 };

/**
 * How much a word weighs in an article, as one of the index's levels. A usual length that is the same for all archives,
 * in place of the archive's own mean, lets a month be indexed with no knowledge of others.
 */
export function weighWord({ inHeadline, inLead, count }: Occurrences, length: number): number {
  const enough = saturation * (1 - lengthShare + (lengthShare * length) / usualLength);
  const weight =
    (inHeadline ? shares.headline : 0) + (inLead ? shares.lead : 0) + (shares.count * count) / (count + enough);
  return Math.min(levels - 1, Math.floor(weight * levels));
}
