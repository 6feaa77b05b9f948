import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.ts';
import { readProjectSeeds } from './seed-files.ts';
import { corporaFolder } from './shared-folders.ts';

/**
 * Texts of real news beside the checkout (docs/regions.md), every `every`th by name; none where the corpus is missing.
 */
export function readNews(corpus: 'reuters21578' | 'wikinews', every: number): readonly string[] {
  const folder = join(corporaFolder, corpus, 'articles');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((_, at) => at % every === 0)
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** The project's own article. */
export const projectNews = (): readonly string[] =>
  Object.entries(readProjectSeeds()).flatMap(([file, text]) => (/^\d.*\.txt$/u.test(file) ? [text] : []));

const who = ['The council', 'The old bridge', 'A ferry crew', 'The minister', 'Nobody', 'The tram drivers of the town'];
const does = ['has opened', 'will mend', 'did not count', 'said nothing about', 'measures', 'has closed again'];
const what = [
  'the jetty',
  'a thousand lanterns',
  'the winter market',
  'three years of repairs',
  'the road to the north',
];
const when = ['on Monday', 'after the storm', 'for 12.3 mln dlrs', 'in the end', 'as it said it would', 'once more'];
const stockSentences = [
  'Nobody was hurt.',
  'Net 12.3 mln vs 9.4 mln.',
  '"We are not in a hurry," he said.',
  'That was all.',
  '* * *',
];

/**
 * A random story with more repetition than real ones: few words, sentences that differ in a single word, the same short
 * sentences again and again. It has many passages that could be mistaken for another.
 */
export function inventNews(random: Random): string {
  const sentence = () =>
    random.below(4) === 0
      ? random.pick(stockSentences)
      : `${random.pick(who)} ${random.pick(does)} ${random.pick(what)} ${random.pick(when)}${random.below(3) === 0 ? `, and ${random.pick(does)} ${random.pick(what)}` : ''}.`;
  const paragraph = () => Array.from({ length: random.between(1, 6) }, sentence).join(' ');
  return [
    'Undated',
    'The Bridge, the Jetty and the Market',
    ...Array.from({ length: random.between(3, 14) }, paragraph),
  ].join('\n\n');
}
