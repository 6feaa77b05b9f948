import type { ParsedSeed } from '#news/article.ts';
import type { Example } from './fit-logistic.ts';
import type { Corpus } from './read-corpus.ts';
import type { Candidate } from './read-signals.ts';
import type { CodesByFile } from './score-predictions.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textOf } from '#news/span.ts';
import { parseSeed } from '../parse-seed.ts';
import { decide } from './decide.ts';
import { findMentions } from './find-mentions.ts';
import { fitLogistic } from './fit-logistic.ts';
import { groupCopies } from './group-copies.ts';
import { readCorpus } from './read-corpus.ts';
import { readSignals } from './read-signals.ts';
import { regionWeights, signalNames } from './region-weights.ts';
import { resolvePlace } from './resolve-place.ts';

const folds = 5;
/** Keeps weights small where few stories show a signal. */
const ridge = 2;
/** Each story counts once as printed and so much without its dateline, so that prose without one is learned too. */
const bareWeight = 0.3;
/** A modern story without a dateline counts so often: they are few, and what a site of today is asked about. */
const modernWeight = 8;
/** The reference seed is one modern story against thousands of 1987; counted so often, its subjects come out right. */
const seedWeight = 125;
/** Leans the threshold from the likeliest towards finding more, for the best F1 of a scorer that is otherwise too careful. */
const lean = 0.09;
/**
 * A dateline is enough where nothing speaks against it (in Reuters' labels it was right 413 times in 440),
 * but what a story names comes before where it was written. No other signal goes with these two, so a cap moves no decision, only the order.
 */
const mostForDateline = { filedOnly: 1.05, filedAlone: 1.5 };
const referenceSeed = new URL('../../../seeds/000_87b2ec0a2876b727.txt', import.meta.url);
const modernLabels = new URL('modern-labels.json', import.meta.url);
const seedSubjects = ['RU', 'IR', 'SY', 'US', 'TR', 'IL'];

export type Weights = typeof regionWeights;

/** A labelled story as the fit sees it. */
interface Story {
  readonly file: string;
  /** The same for copies of one story. */
  readonly group: number;
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

/** The labelled stories of a corpus, each with its countries' signals with and without the dateline. */
export function readStories(corpus: Corpus): readonly Story[] {
  const groups = groupCopies(corpus.seeds);
  const labelled = [...corpus.seeds].filter(([file]) => corpus.labels[file] !== undefined);
  return labelled.map(([file, seed]): Story => {
    const [truth, ignored] = [corpus.labels[file] ?? [], corpus.ignored[file] ?? []];
    const group = groups.get(file) ?? 0;
    return { file, group, printed: candidatesOf(seed), bare: candidatesOf(withoutDateline(seed)), truth, ignored };
  });
}

/**
 * Modern stories to learn from beside the wire's: those of modern-labels.json, which must lie in the folder `wikinews` beside
 * the corpus. None where there is no such folder.
 */
export function readModernStories(corpusFolder: string): readonly Story[] {
  const folder = join(corpusFolder, '..', 'wikinews');
  if (!existsSync(folder)) return [];
  return readStories(readCorpus(folder, '2100-01-01', fileURLToPath(modernLabels)));
}

/** What each story is about by weights learned from the other four fifths and `modern`: what to expect of stories unseen. */
export function predictUnseen(stories: readonly Story[], modern: readonly Story[]): CodesByFile {
  const predictions: Record<string, readonly string[]> = {};
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = learnWeights(
      stories.filter(({ group }) => group % folds !== fold),
      modern,
    );
    for (const { file, printed } of stories.filter(({ group }) => group % folds === fold)) {
      predictions[file] = decide(printed, weights).about.map(({ code }) => code);
    }
  }
  return predictions;
}

/** Weights scaled so that the threshold is 1: dividing by the constant's size moves no case to the other side. */
export function learnWeights(stories: readonly Story[], modern: readonly Story[]): Weights {
  const examples = stories.flatMap(({ printed, bare, truth, ignored }) => [
    ...examplesOf(printed, truth, ignored, 1),
    ...examplesOf(bare, truth, ignored, bareWeight),
  ]);
  for (const { printed, truth, ignored } of modern) examples.push(...examplesOf(printed, truth, ignored, modernWeight));
  const fitted = fitLogistic([...examples, ...referenceExamples()], signalNames.length, ridge);
  const scale = -(fitted.at(-1) ?? -1) - lean;
  if (scale <= 0) throw new Error('the constant is not negative: the signals leave nothing to reach');
  const weights = { ...regionWeights };
  for (const [i, name] of signalNames.entries()) weights[name] = Math.round((100 * (fitted[i] ?? 0)) / scale) / 100;
  weights.filedOnly = Math.min(weights.filedOnly, mostForDateline.filedOnly);
  weights.filedAlone = Math.min(weights.filedAlone, mostForDateline.filedAlone);
  return weights;
}

function referenceExamples(): readonly Example[] {
  const parsed = parseSeed(readFileSync(referenceSeed, 'utf8'), 'the reference seed', '2100-01-01');
  return parsed.ok ? examplesOf(candidatesOf(parsed.value.seed), seedSubjects, [], seedWeight) : [];
}
