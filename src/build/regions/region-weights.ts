/**
 * The weight of each signal in a country's score; from `aboutThreshold` (1) the story is about it. fit-weights.ts writes
 * the numbers; docs/decisions/0004-regions.md has the method and its measurements. A "strong" mention is no currency, no
 * company's name and no item of a long list.
 */
export const regionWeights = {
  /** A strong mention in the headline. */
  headline: 0.95,
  /** No country has a strong mention in the headline. */
  headlineFree: 0.48,
  /** A strong mention in the first paragraph. */
  firstParagraph: 0.52,
  /** Strong mentions both in the headline and in the first paragraph. */
  headlineAndFirst: 0.63,
  /** The first country the story names, dateline aside. */
  namedFirst: 0.25,
  /** How early it is first named: 1 in the headline or first paragraph, towards 0 at the end. */
  early: 0.57,
  /** Two or more strong mentions. In stories of over twenty paragraphs they are counted per twenty paragraphs. */
  again: 0.4,
  /** Three or more strong mentions: 0.6 for three, 1 for four, at most 2. */
  often: 0.63,
  /** Share of the paragraphs that name it, 0 to 1. */
  spread: 0.96,
  /** The only country the story names. */
  alone: 0.52,
  /**
   * The number of countries named, as a power of two, at most 4: where many are named, even the strongest stands out less.
   */
  crowd: 0.51,
  /** The same in a story without a known dateline: there many countries mean a list or a long interview. */
  bareCrowd: -0.85,
  /** The story was filed from there and names it too. */
  filedAndNamed: 2.19,
  /** The story was filed from somewhere else. */
  filedElsewhere: -1.74,
  /** The first country of a story without a known dateline. */
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
