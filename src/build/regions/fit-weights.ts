/**
 * Derives the numbers of region-weights.ts from stories that people labelled, and says how they do on stories they were
 * not derived from (five-fold cross-validation). Run by hand:
 *
 *   node src/build/regions/fit-weights.ts <corpus folder> [--write]
 */
import type { ParsedSeed } from '#news/article.ts';
import type { Example } from './fit-logistic.ts';
import type { Candidate } from './read-signals.ts';
import type { CodesByFile } from './score-predictions.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { textOf } from '#news/article.ts';
import { decide } from './decide.ts';
import { findMentions } from './find-mentions.ts';
import { fitLogistic } from './fit-logistic.ts';
import { parseSeed } from '../parse-seed.ts';
import { readCorpus } from './read-corpus.ts';
import { readSignals } from './read-signals.ts';
import { regionWeights, signalNames } from './region-weights.ts';
import { resolvePlace } from './resolve-place.ts';
import { scorePredictions } from './score-predictions.ts';

const folds = 5;
/** Keeps weights small where few stories show a signal. */
const ridge = 2;
/** Each story counts once as printed and so much without its dateline, so that prose without one is learned too. */
const bareWeight = 0.3;
/** The reference seed is one modern story against thousands of 1987; counted so often, its subjects come out right. */
const seedWeight = 100;
/** Leans the threshold from the likeliest towards finding more, for the best F1 of a scorer that is otherwise too careful. */
const lean = 0.15;
const referenceSeed = new URL('../../../seeds/000_87b2ec0a2876b727.txt', import.meta.url);
const seedSubjects = ['RU', 'IR', 'SY', 'US', 'TR', 'IL'];

type Weights = typeof regionWeights;

interface Story {
  readonly file: string;
  readonly printed: readonly Candidate[];
  readonly bare: readonly Candidate[];
  readonly truth: readonly string[];
  readonly ignored: readonly string[];
}

function candidatesOf(seed: ParsedSeed): readonly Candidate[] {
  const place = seed.dateline && resolvePlace(textOf(seed.source, seed.dateline.place));
  return readSignals(findMentions(seed).mentions, place?.code ?? null, seed.paragraphs.length);
}

function withoutDateline(seed: ParsedSeed): ParsedSeed {
  const { dateline } = seed;
  if (!dateline) return seed;
  const [first, ...rest] = seed.paragraphs;
  if (!first) return seed;
  return { ...seed, dateline: null, paragraphs: [{ ...first, span: [dateline.span[1], first.span[1]] }, ...rest] };
}

function examplesOf(
  candidates: readonly Candidate[],
  truth: readonly string[],
  ignored: readonly string[],
  weight: number,
): Example[] {
  return candidates
    .filter(({ code }) => truth.includes(code) || !ignored.includes(code))
    .map(({ code, values }) => ({
      values: signalNames.map((name) => values[name] ?? 0),
      yes: truth.includes(code),
      weight,
    }));
}

/** Weights scaled so that the threshold is 1: dividing by the constant's size moves no case to the other side. */
function fit(stories: readonly Story[], reference: readonly Example[]): Weights {
  const examples = stories.flatMap(({ printed, bare, truth, ignored }) => [
    ...examplesOf(printed, truth, ignored, 1),
    ...examplesOf(bare, truth, ignored, bareWeight),
  ]);
  const fitted = fitLogistic([...examples, ...reference], signalNames.length, ridge);
  const scale = -(fitted.at(-1) ?? -1) - lean;
  if (scale <= 0) throw new Error('the constant is not negative: the signals leave nothing to reach');
  const weights = { ...regionWeights };
  for (const [i, name] of signalNames.entries()) weights[name] = Math.round((100 * (fitted[i] ?? 0)) / scale) / 100;
  return weights;
}

function main(folder: string | undefined): number {
  if (folder === undefined) {
    console.error('usage: node src/build/regions/fit-weights.ts <corpus folder> [--write]');
    return 2;
  }
  const corpus = readCorpus(folder, '2000-01-01');
  const stories = [...corpus.seeds].map(([file, seed]): Story => {
    const [truth, ignored] = [corpus.labels[file] ?? [], corpus.ignored[file] ?? []];
    return { file, printed: candidatesOf(seed), bare: candidatesOf(withoutDateline(seed)), truth, ignored };
  });
  const parsed = parseSeed(readFileSync(referenceSeed, 'utf8'), 'the reference seed', '2100-01-01');
  const reference = parsed.ok ? examplesOf(candidatesOf(parsed.value.seed), seedSubjects, [], seedWeight) : [];
  const predictions: Record<string, readonly string[]> = {};
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fit(stories.filter((_, i) => i % folds !== fold), reference); // prettier-ignore
    for (const { file, printed } of stories.filter((_, i) => i % folds === fold)) {
      predictions[file] = decide(printed, weights).about.map(({ code }) => code);
    }
  }
  report(predictions, corpus.labels, corpus.ignored);
  const weights = fit(stories, reference);
  console.log(weights);
  if (process.argv.includes('--write')) write(weights);
  return 0;
}

function report(predictions: CodesByFile, labels: CodesByFile, ignored: CodesByFile): void {
  for (const [name, read] of [
    ['countries', (code: string) => code],
    ['without US', (code: string) => (code === 'US' ? null : code)],
  ] as const) {
    const quality = scorePredictions(predictions, labels, ignored, read);
    const shares = Object.entries(quality).map(
      ([what, share]) => `${what} ${what === 'macroOf' ? share : (100 * share).toFixed(1)}`,
    );
    console.log(`five-fold, ${name}: ${shares.join(', ')}`);
  }
}

function write(weights: Weights): void {
  const file = new URL('region-weights.ts', import.meta.url);
  let text = readFileSync(file, 'utf8');
  for (const name of signalNames)
    text = text.replace(new RegExp(`(\\n  ${name}: )[-\\d.]+,`, 'u'), `$1${weights[name]},`);
  writeFileSync(file, text);
}

process.exitCode = main(process.argv[2]);
