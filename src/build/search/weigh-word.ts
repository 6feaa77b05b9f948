import { levels } from '#news/search/word-postings.ts';

/** The occurrences of a word in an article. */
export interface Occurrences {
  readonly inHeadline: boolean;
  /** In the caption or the first paragraph. */
  readonly inLead: boolean;
  /** Anywhere but in the headline. */
  readonly count: number;
}

/** Words of an article of average length. */
const usualLength = 400;

/** The usual constants of BM25 (Robertson and Zaragoza 2009): how soon the count saturates, and how much length matters. */
const saturation = 1.2;
const lengthShare = 0.75;

/** Shares of the weight, 1 together: a headline counts as much as all else. */
const shares = { headline: 0.5, lead: 0.17, count: 0.33 };

/**
 * The weight of a word in an article of `length` words, as one of the index's levels (0 to `levels` - 1). A fixed average
 * length, in place of the archive's own, lets a month be indexed without knowing the others.
 */
export function weighWord({ inHeadline, inLead, count }: Occurrences, length: number): number {
  const enough = saturation * (1 - lengthShare + (lengthShare * length) / usualLength);
  const weight =
    (inHeadline ? shares.headline : 0) + (inLead ? shares.lead : 0) + (shares.count * count) / (count + enough);
  return Math.min(levels - 1, Math.floor(weight * levels));
}
