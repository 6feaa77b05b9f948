import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from './random.ts';
import { readProjectSeeds } from './seed-files.ts';

const corpora = process.env['DATELINE_CORPORA'] ?? join(import.meta.dirname, '../../../../shared/corpora');

/** Texts of real news that lie beside the checkout (docs/regions.md), each `every`th by name; none where they are not there. */
export function readNews(corpus: 'reuters21578' | 'wikinews', every: number): readonly string[] {
  const folder = join(corpora, corpus, 'articles');
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
const stock = [
  'Nobody was hurt.',
  'Net 12.3 mln vs 9.4 mln.',
  '"We are not in a hurry," he said.',
  'That was all.',
  '* * *',
];

/**
 * A story that repeats itself as no newsroom's does: few words, many sentences that differ in one of them, the same short
 * sentences again and again. What can be taken for another passage is in it.
 */
export function inventNews(chance: Chance): string {
  const sentence = () =>
    chance.below(4) === 0
      ? chance.pick(stock)
      : `${chance.pick(who)} ${chance.pick(does)} ${chance.pick(what)} ${chance.pick(when)}${chance.below(3) === 0 ? `, and ${chance.pick(does)} ${chance.pick(what)}` : ''}.`;
  const paragraph = () => Array.from({ length: chance.from(1, 6) }, sentence).join(' ');
  return [
    'Undated',
    'The Bridge, the Jetty and the Market',
    ...Array.from({ length: chance.from(3, 14) }, paragraph),
  ].join('\n\n');
}
