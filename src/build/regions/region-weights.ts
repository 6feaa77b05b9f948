/**
 * What each signal adds to a country's score; from `aboutThreshold` (1) the story is about it. The numbers are written by
 * fit-weights.ts; the method and what it was measured on are in docs/decisions/0004-regions.md. A country is "named so"
 * where the mention is no currency, no company's name and no item of a long list.
 */
export const regionWeights = {
  /** Named so in the headline. */
  headline: 0.95,
  /** No country is named so in the headline. */
  headlineFree: 0.48,
  /** Named so in the first paragraph. */
  firstParagraph: 0.52,
  /** Both in the headline and in the first paragraph. */
  headlineAndFirst: 0.63,
  /** The first country the story names, its dateline apart. */
  namedFirst: 0.25,
  /** How near the top it is first named: 1 in headline or first paragraph, towards 0 at the end. */
  early: 0.57,
  /** Named so more than once. In stories of over twenty paragraphs mentions count by the twenty paragraphs. */
  again: 0.4,
  /** Named so more than twice: 0.6 for three times, 1 for four, at most 2. */
  often: 0.63,
  /** Share of the paragraphs that name it, 0 to 1. */
  spread: 0.96,
  /** The only country the story names. */
  alone: 0.52,
  /** How many countries the story names, as a power of two, at most 4: where many are named, the best stand out less. */
  crowd: 0.51,
  /** The same in a story whose dateline is missing or not known: there a crowd is a list, or a long interview. */
  bareCrowd: -0.85,
  /** The story was filed from there, and names it too. */
  filedAndNamed: 2.19,
  /** The story was filed from somewhere else. */
  filedElsewhere: -1.74,
  /** The first country of a story whose dateline is missing or not known. */
  bareFirst: 0.46,
  /** Every mention is a currency ("Swiss francs"). */
  onlyCurrency: -0.84,
  /** Every mention is a city other than the capital. */
  onlyCities: -1,
  /** Every mention is its capital, where summits are held and markets close. */
  onlyCapital: -0.95,
  /** The story was filed from there and names other countries only: a weak vote, which puts it behind those it names. */
  filedOnly: 1.05,
  /** The story was filed from there and names no country at all. */
  filedAlone: 1.5,
};

export type SignalName = keyof typeof regionWeights;

function isSignalName(name: string): name is SignalName {
  return name in regionWeights;
}

/** Every signal, in the order above. */
export const signalNames: readonly SignalName[] = Object.keys(regionWeights).filter(isSignalName);
