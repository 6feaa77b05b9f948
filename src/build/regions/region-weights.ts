/**
 * What each signal adds to a country's score; from `aboutThreshold` the story is about it. Derived by fit-weights.ts; the
 * method and what it was measured on are in docs/decisions/0004-regions.md.
 */
export const regionWeights = {
  /** Named in the headline, not merely as a currency, in a company's name or in a list. */
  headline: 0.9,
  /** Named so in the first paragraph. */
  firstParagraph: 0.5,
  /** Named so in the caption. */
  caption: 0.3,
  /** The first country of the story, its dateline apart. */
  namedFirst: 0.2,
  /** Share of all mentions, 0 to 1. */
  share: 1,
  /** Mentions, as a power of two: 1 for two, 2 for four; at most 3. */
  often: 0.25,
  /** Share of the paragraphs that name it, 0 to 1. */
  spread: 0.6,
  /** The only country of the story. */
  alone: 0.8,
  /** The story was filed from there, and names it too. */
  filedAndNamed: 0.2,
  /** The story was filed from there and never names it. */
  filedOnly: 0.2,
  /** The story was filed from there and names no country at all. */
  filedAlone: 1,
  /** Named once, behind the first third of the paragraphs. */
  singleLate: -0.4,
  /** Every mention is a currency, in a company's name or in a list. */
  onlyCurrency: -0.6,
  onlyOrganisation: -0.3,
  onlyList: -0.3,
  /** Every mention is a city. */
  onlyCities: -0.1,
  /** Every mention is of its people or things ("Russian"). */
  onlyDemonyms: -0.1,
} as const;

export type SignalName = keyof typeof regionWeights;
