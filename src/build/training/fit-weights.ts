/**
 * Learns the numbers of region-weights.ts from stories that people labelled, and prints them; `--write` puts them into that
 * file. Articles of `seeds/` are refused as training stories. Run by hand; then look at what changed with
 * `npm run regions:score -- <corpus folder> --unseen`.
 *
 *   node src/build/training/fit-weights.ts <corpus folder> [--write]
 */
import type { Weights } from './learn-weights.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { learnWeights } from './learn-weights.ts';
import { signalNames } from '../regions/region-weights.ts';
import { readTrainingSet } from './training-set.ts';

function main(folder: string | undefined): number {
  if (folder === undefined) {
    console.error('usage: node src/build/training/fit-weights.ts <corpus folder> [--write]');
    return 2;
  }
  const weights = learnWeights(readTrainingSet(folder));
  console.log(weights);
  if (process.argv.includes('--write')) write(weights);
  return 0;
}

function write(weights: Weights): void {
  const file = new URL('../regions/region-weights.ts', import.meta.url);
  let text = readFileSync(file, 'utf8');
  for (const name of signalNames) {
    text = text.replace(new RegExp(`(\\n  ${name}: )[-\\d.]+,`, 'u'), `$1${weights[name]},`);
  }
  writeFileSync(file, text);
}

process.exitCode = main(process.argv[2]);
