import type { Example } from './fit-logistic.ts';
import type { Candidate } from '../regions/read-signals.ts';
import type { CodesByFile } from './score-predictions.ts';
import type { LabelledStory, TrainingSet } from './training-set.ts';
import { decideSubjects } from '../regions/decide-subjects.ts';
import { fitLogistic } from './fit-logistic.ts';
import { regionWeights, signalNames } from '../regions/region-weights.ts';

const folds = 5;
/** Strength of the L2 penalty, which keeps weights small where few stories show a signal. */
const ridge = 2;
/** The weight of a corpus story without its dateline (1 as printed), so that text without one is learned too. */
const withoutDatelineWeight = 0.3;
/** The weight of a modern story: they are few, and of the kind that sites publish today. */
const modernWeight = 8;
/**
 * How far the threshold is lowered from even odds, in log-odds. The likeliest fit names too few countries for the best F1;
 * the value is chosen by cross-validation on both kinds of training stories (docs/decisions/0004-regions.md).
 */
const thresholdShift = 0.3;
/**
 * A dateline is enough where nothing speaks against it (in Reuters' labels it was right 413 times in 440), but what a story
 * names comes before where it was written. No other signal goes with these two, so a cap moves no decision, only the order.
 */
const datelineCaps = { filedOnly: 1.05, filedAlone: 1.5 };

export type Weights = typeof regionWeights;

/**
 * The weights that fit the stories handed in, and nothing else; rounded to hundredths, and scaled so that the threshold is 1.
 * Throws where the fitted constant is not negative, since no scale makes a threshold of it then.
 */
export function learnWeights({ wire, modern }: TrainingSet): Weights {
  const examples = [
    ...wire.flatMap((story) => [
      ...examplesOf(story.candidates, story, 1),
      ...examplesOf(story.candidatesWithoutDateline, story, withoutDatelineWeight),
    ]),
    ...modern.flatMap((story) => examplesOf(story.candidates, story, modernWeight)),
  ];
  const fitted = fitLogistic(examples, signalNames.length, ridge);
  // Dividing every weight by the size of the constant moves no country to the other side of the threshold.
  const scale = -(fitted.at(-1) ?? -1) - thresholdShift;
  if (scale <= 0) throw new Error('the constant is not negative: the signals leave nothing to reach');
  const weights = { ...regionWeights };
  for (const [i, name] of signalNames.entries()) weights[name] = Math.round((100 * (fitted[i] ?? 0)) / scale) / 100;
  weights.filedOnly = Math.min(weights.filedOnly, datelineCaps.filedOnly);
  weights.filedAlone = Math.min(weights.filedAlone, datelineCaps.filedAlone);
  return weights;
}

/**
 * Five-fold cross-validation: what each story is about by weights learned without its fifth, the surest country first.
 * `learn` gets the stories outside the fold. Copies of one story are in one fold.
 */
export function crossValidate(
  stories: readonly LabelledStory[],
  learn: (rest: readonly LabelledStory[]) => Weights,
): CodesByFile {
  const predictions: Record<string, readonly string[]> = {};
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = learn(stories.filter(({ group }) => group % folds !== fold));
    for (const { file, candidates } of stories.filter(({ group }) => group % folds === fold)) {
      predictions[file] = decideSubjects(candidates, weights).about.map(({ code }) => code);
    }
  }
  return predictions;
}

function examplesOf(
  candidates: readonly Candidate[],
  { truth, ignored }: LabelledStory,
  weight: number,
): readonly Example[] {
  return candidates
    .filter(({ code }) => truth.includes(code) || !ignored.includes(code))
    .map(({ code, values }) => ({
      values: signalNames.map((name) => values[name] ?? 0),
      yes: truth.includes(code),
      weight,
    }));
}
