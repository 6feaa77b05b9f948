/**
 * Measures the region tags against people's labels.
 *
 *   npm run regions:score -- <corpus folder> [--mentions | --unseen] [--errors N] [--json out.json]
 *   npm run regions:score -- --measured <about corpus> <mentions corpus>     writes measured.json
 *
 * `--unseen` learns the weights five times from four fifths of the corpus and tags the fifth left out.
 */
import type { RegionQuality } from '#news/archive.ts';
import type { ParsedSeed } from '#news/article.ts';
import type { Corpus } from './read-corpus.ts';
import type { CodesByFile, Quality } from './score-predictions.ts';
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { noPlace } from '#news/region.ts';
import { regionByCode } from '#news/regions.ts';
import { predictUnseen, readStories } from './learn-weights.ts';
import { readCorpus } from './read-corpus.ts';
import { scorePredictions } from './score-predictions.ts';
import { tagRegions } from './tag-regions.ts';
import { worstPhrases } from './worst-phrases.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mentions: { type: 'boolean', default: false },
    unseen: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    json: { type: 'string' },
    measured: { type: 'boolean', default: false },
  },
});
/** How published results are to name a corpus (the Reuters collection's README asks for it). */
const corpusTitles: Readonly<Record<string, string>> = {
  reuters21578: 'Reuters-21578, Distribution 1.0',
  geovirus: 'GeoVirus (Wikinews)',
};
const today = new Date().toISOString().slice(0, 10);
const percent = (share: number) => (100 * share).toFixed(1).padStart(6);

function main(): number {
  const [folder, second] = positionals;
  if (folder === undefined || (options.measured && second === undefined)) {
    console.error(
      'usage: npm run regions:score -- <corpus folder> [--mentions | --unseen] [--errors N] [--json out.json]',
    );
    console.error('       npm run regions:score -- --measured <about corpus> <mentions corpus>');
    return 2;
  }
  if (options.measured && second !== undefined) return writeMeasured(folder, second);
  const corpus = readCorpus(folder, today);
  const started = performance.now();
  const predictions = predict(corpus, options);
  const each = (performance.now() - started) / Math.max(1, corpus.seeds.size);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(predictions, null, 1)}\n`);
  console.log(
    `${basename(resolve(folder))}: ${corpus.seeds.size} articles read, ${corpus.unread.length} not; ${each.toFixed(2)} ms each`,
  );
  console.log('                  P      R     F1  macro F1 (of)  exact  first right');
  printRow('countries', scorePredictions(predictions, corpus.labels, corpus.ignored));
  printRow(
    'without US',
    scorePredictions(predictions, corpus.labels, corpus.ignored, (code) => (code === 'US' ? null : code)),
  );
  printRow(
    'world regions',
    scorePredictions(predictions, corpus.labels, corpus.ignored, (code) => regionByCode(code)?.world ?? null),
  );
  const errors = Number(options.errors);
  if (errors > 0) for (const line of worstPhrases(corpus, predictions, errors)) console.log(line);
  return 0;
}

function predict(corpus: Corpus, { mentions, unseen }: { mentions: boolean; unseen: boolean }): CodesByFile {
  if (unseen) return predictUnseen(readStories(corpus));
  const read = mentions ? placesNamed : (seed: ParsedSeed) => tagRegions(seed).about.filter((code) => code !== noPlace);
  return Object.fromEntries([...corpus.seeds].map(([file, seed]) => [file, read(seed)]));
}

/** Countries a place of which is named: a nationality ("the Russian president") or a body ("the Pentagon") is no place. */
function placesNamed(seed: ParsedSeed): readonly string[] {
  return [
    ...new Set(
      tagRegions(seed)
        .mentions.filter(({ rule }) => rule !== 'demonym' && rule !== 'metonym')
        .map(({ code }) => code),
    ),
  ];
}

function printRow(name: string, { precision, recall, f1, macro, macroOf, exact, firstRight }: Quality): void {
  const shares = [precision, recall, f1].map(percent).join(' ');
  console.log(`${name.padEnd(13)}${shares} ${percent(macro)} (${macroOf}) ${percent(exact)} ${percent(firstRight)}`);
}

function writeMeasured(aboutFolder: string, mentionsFolder: string): number {
  const measured = [measure(aboutFolder, 'about'), measure(mentionsFolder, 'mentions')];
  writeFileSync(new URL('measured.json', import.meta.url), `${JSON.stringify(measured, null, 2)}\n`);
  return 0;
}

function measure(folder: string, what: RegionQuality['what']): RegionQuality {
  const corpus = readCorpus(folder, today);
  const quality = scorePredictions(
    predict(corpus, { mentions: what === 'mentions', unseen: what === 'about' }),
    corpus.labels,
    corpus.ignored,
  );
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

function toThousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}

process.exitCode = main();
