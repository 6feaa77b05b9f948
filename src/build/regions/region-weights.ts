/**
 * What each signal adds to a country's score; from `aboutThreshold` (1) the story is about it. The numbers are written by
 * fit-weights.ts; the method and what it was measured on are in docs/decisions/0004-regions.md. A country is "named so"
 * where the mention is no currency, no company's name and no item of a long list.
 */
export const regionWeights = {
  /** Named so in the headline. */
  headline: 0.24,
  /** No country is named so in the headline. */
  headlineFree: 0.12,
  /** Named so in the first paragraph. */
  firstParagraph: 0.14,
  /** Both in the headline and in the first paragraph. */
  headlineAndFirst: 0.36,
  /** The first country the story names, its dateline apart. */
  namedFirst: 0.07,
  /** How near the top it is first named: 1 in headline or first paragraph, towards 0 at the end. */
  early: 0.41,
  /** Named so twice. */
  twice: 0.33,
  /** Named so more often: 0.6 for three times, 1 for four, at most 2. */
  often: 0.41,
  /** Share of the paragraphs that name it, 0 to 1. */
  spread: 0.19,
  /** The only country the story names. */
  alone: 0.33,
  /** How many countries the story names, as a power of two, at most 4: where many are named, the best stand out less. */
  crowd: 0.18,
  /** The story was filed from there, and names it too. */
  filedAndNamed: 1.53,
  /** The story was filed from somewhere else. */
  filedElsewhere: -0.11,
  /** The first country of a story whose dateline is missing or not known. */
  bareFirst: 0.27,
  /** Its share of the mentions in such a story, 0 to 1. */
  bareShare: 0.34,
  /** Every mention is a currency ("Swiss francs"). */
  onlyCurrency: -0.42,
  /** Every mention is a city other than the capital. */
  onlyCities: -0.48,
  /** Every mention is its capital, where summits are held and markets close. */
  onlyCapital: -0.5,
  /** The story was filed from there and names other countries only. */
  filedOnly: 1.81,
  /** The story was filed from there and names no country at all. */
  filedAlone: 2.2,
};

export type SignalName = keyof typeof regionWeights;

function isSignalName(name: string): name is SignalName {
  return name in regionWeights;
}

/** Every signal, in the order above. */
export const signalNames: readonly SignalName[] = Object.keys(regionWeights).filter(isSignalName);
