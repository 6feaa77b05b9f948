/**
 * Measures the region tags against people's labels.
 *
 *   npm run regions:score -- <corpus folder> [--mentions | --unseen] [--home <place>] [--errors N] [--json out.json]
 *   npm run regions:score -- --measured <about corpus> <mentions corpus>     writes measured.json
 *
 * `--mentions` judges which countries have a place that is named, then also by a nationality or a body. `--home` says where the
 * newsroom of all stories writes from. `--unseen` is five-fold cross-validation: the weights are learned five times from four fifths of the corpus, and the fifth
 * left out is tagged; copies of one story are in one fold. The modern training stories beside the corpus, if there are any,
 * follow in a table of their own. `--json` writes file name → codes, the surest first.
 */
import type { TagQuality } from '#news/archive/report.ts';
import type { ParsedArticle } from '#news/article/article.ts';
import type { Corpus } from './read-corpus.ts';
import type { CodesByFile, Quality } from './score-predictions.ts';
import type { TrainingSet } from './training-set.ts';
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { noPlace } from '#news/regions/region.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { today as dayOfBuild } from '../settings/today.ts';
import { crossValidate, learnWeights } from './learn-weights.ts';
import { subregionOf } from './m49-subregions.ts';
import { readCorpus } from './read-corpus.ts';
import { scorePredictions } from './score-predictions.ts';
import { readHome, type Home } from '../regions/read-home.ts';
import { tagRegions, type TaggedRegions } from '../regions/tag-regions.ts';
import { readTrainingSet } from './training-set.ts';
import { worstPhrases } from './worst-phrases.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mentions: { type: 'boolean', default: false },
    unseen: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    home: { type: 'string' },
    json: { type: 'string' },
    measured: { type: 'boolean', default: false },
  },
});
/** How published results are to name a corpus (the Reuters collection's README asks for it). */
const corpusTitles: Readonly<Record<string, string>> = {
  reuters21578: 'Reuters-21578, Distribution 1.0',
  geovirus: 'GeoVirus (Wikinews)',
};
const today = dayOfBuild();

function main(): number {
  const [folder, second] = positionals;
  if (folder === undefined || (options.measured && second === undefined)) {
    console.error(
      'usage: npm run regions:score -- <corpus folder> [--mentions | --unseen] [--home <place>] [--errors N] [--json out.json]',
    );
    console.error('       npm run regions:score -- --measured <about corpus> <mentions corpus>');
    return 2;
  }
  if (options.measured && second !== undefined) return writeMeasured(folder, second);
  const corpus = readCorpus(folder, today);
  const started = performance.now();
  const home = readHomes();
  if (home === null) return 2;
  const tagged = tagCorpus(corpus, options.mentions ? placesNamed : countriesAbout, home);
  const each = (performance.now() - started) / Math.max(1, corpus.seeds.size);
  const training = options.unseen ? readTrainingSet(folder, corpus) : null;
  const predictions = training ? predictUnseen(training) : tagged;
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(predictions, null, 1)}\n`);
  console.log(
    `${basename(resolve(folder))}: ${corpus.seeds.size} articles read, ${corpus.unread.length} not; ${each.toFixed(2)} ms each`,
  );
  for (const line of qualityTable(predictions, corpus.labels, corpus.ignored)) console.log(line);
  if (options.mentions) {
    console.log('with nationalities and bodies:');
    const all = tagCorpus(corpus, allNamed, home);
    for (const line of qualityTable(all, corpus.labels, corpus.ignored)) console.log(line);
  }
  if (training && training.modern.length > 0) printModernTable(training);
  const errors = Number(options.errors);
  if (errors > 0) for (const line of worstPhrases(corpus, predictions, errors)) console.log(line);
  return 0;
}

function predictUnseen({ wire, modern }: TrainingSet): CodesByFile {
  return crossValidate(wire, (rest) => learnWeights({ wire: rest, modern }));
}

function printModernTable({ wire, modern }: TrainingSet): void {
  const predictions = crossValidate(modern, (rest) => learnWeights({ wire, modern: rest }));
  console.log(`modern training stories: ${modern.length}`);
  const labels = Object.fromEntries(modern.map(({ file, truth }) => [file, truth]));
  for (const line of qualityTable(predictions, labels, {})) console.log(line);
}

/** The place that `--home` names; none without it. Null, after a message, where it names none. */
function readHomes(): readonly Home[] | null {
  if (options.home === undefined) return [];
  const read = readHome(options.home);
  if (read.ok) return [read.value];
  for (const { expected, found } of read.faults) console.error(`--home: expected ${expected}, found ${found}`);
  return null;
}

type ReadCodes = (tagged: TaggedRegions) => readonly string[];

function tagCorpus(corpus: Corpus, read: ReadCodes, home: readonly Home[] = []): CodesByFile {
  const tag = (article: ParsedArticle) => read(tagRegions(article, undefined, 'en', home));
  return Object.fromEntries([...corpus.seeds].map(([file, article]) => [file, tag(article)]));
}

/** A placeless story is about no country: an empty list, never the code of "no place stated". */
const countriesAbout: ReadCodes = ({ about }) => about.filter((code) => code !== noPlace);

/** Countries a place of which is named: a nationality ("the Russian president") or a body ("the Pentagon") is no place. */
const placesNamed: ReadCodes = ({ mentions }) => [
  ...new Set(mentions.filter(({ rule }) => rule !== 'demonym' && rule !== 'metonym').map(({ code }) => code)),
];

const allNamed: ReadCodes = ({ mentions }) => [...new Set(mentions.map(({ code }) => code))];

function writeMeasured(aboutFolder: string, mentionsFolder: string): number {
  const measured = [measure(aboutFolder, 'about'), measure(mentionsFolder, 'mentions')];
  writeFileSync(new URL('../regions/measured.json', import.meta.url), `${JSON.stringify(measured, null, 2)}\n`);
  return 0;
}

function measure(folder: string, what: TagQuality['what']): TagQuality {
  const corpus = readCorpus(folder, today);
  const predictions =
    what === 'about' ? predictUnseen(readTrainingSet(folder, corpus)) : tagCorpus(corpus, placesNamed);
  const quality = scorePredictions(predictions, corpus.labels, corpus.ignored);
  return {
    corpus: corpusTitles[basename(resolve(folder))] ?? basename(resolve(folder)),
    measuredOn: today,
    articles: Object.keys(corpus.labels).length,
    what,
    precision: toThousandths(quality.precision),
    recall: toThousandths(quality.recall),
    f1: toThousandths(quality.f1),
  };
}

const tableRows: readonly (readonly [name: string, read: (code: string) => string | null])[] = [
  ['countries', (code) => code],
  ['without US', (code) => (code === 'US' ? null : code)],
  ['UN subregions', subregionOf],
  ['world regions', (code) => regionByCode(code)?.world ?? null],
];

/** The quality of predictions as lines for a terminal, in percent. */
function qualityTable(predictions: CodesByFile, labels: CodesByFile, ignored: CodesByFile): readonly string[] {
  return [
    `${''.padEnd(14)}     P      R     F1   macro (of)    10 labels or more  exact  first right`,
    ...tableRows.map(([name, read]) => tableRow(name, scorePredictions(predictions, labels, ignored, read))),
  ];
}

function tableRow(name: string, quality: Quality): string {
  const { precision, recall, f1, macroAll, macroAllOf, macro, macroOf, exact, firstRight } = quality;
  const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
  const shares = [precision, recall, f1].map(percent).join(' ');
  const macros = `${percent(macroAll)} ${`(${macroAllOf})`.padEnd(5)} ${percent(macro)} ${`(${macroOf})`.padEnd(9)}`;
  return `${name.padEnd(14)}${shares}  ${macros} ${percent(exact)} ${percent(firstRight)}`;
}

function toThousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}

process.exitCode = main();
