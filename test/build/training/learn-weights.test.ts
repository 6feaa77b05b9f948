import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { learnWeights } from '#build/training/learn-weights.ts';
import { signalNames } from '#build/regions/region-weights.ts';
import { readTrainingSet } from '#build/training/training-set.ts';

const root = join(import.meta.dirname, '../../..');
const seeds = join(root, 'seeds');

/** Stories with few signals: four name no country, one names a single country in headline and first paragraph. */
const stories = [
  ['Kenya votes', 'Kenya votes on Monday.', ['KE']],
  ['Trams are late', 'ZURICH, March 3 - Trams were late on Monday.', []],
  ['Prices fall', 'NAIROBI, March 3 - Prices fell on Monday.', []],
  ['Rates rise', 'LIMA, March 3 - Rates rose on Monday.', []],
  ['A bridge opens', 'OSLO, March 3 - A bridge was opened on Monday.', []],
] as const;

function corpusIn(folder: string, name: string): string {
  const corpus = join(folder, name);
  mkdirSync(join(corpus, 'articles'), { recursive: true });
  const labels = stories.map(([headline, lead, codes], i) => {
    writeFileSync(join(corpus, 'articles', `${i}.txt`), `Undated\n\n${headline}\n\n${lead}\n`);
    return [`${i}.txt`, codes] as const;
  });
  writeFileSync(join(corpus, 'labels.json'), JSON.stringify(Object.fromEntries(labels)));
  return corpus;
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'training-'));
}

test('weights depend only on the given stories', () => {
  const weights = learnWeights(readTrainingSet(corpusIn(temporaryFolder(), 'corpus')));
  expect(weights.headline).toBeGreaterThan(0);
  // A signal without examples gets the weight 0; other stories would have examples of some.
  const unseen = ['headlineFree', 'crowd', 'bareCrowd', 'filedAndNamed', 'filedElsewhere', 'onlyCities', 'onlyCapital'];
  expect(signalNames.filter((name) => unseen.includes(name) && weights[name] !== 0)).toEqual([]);
  expect(signalNames.filter((name) => unseen.includes(name))).toHaveLength(unseen.length);
});

describe("the project's own articles", () => {
  const own = readdirSync(seeds).filter((file) => file.endsWith('.txt'));

  test('are refused as training stories, under any file name, in the corpus and among the modern stories', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const file of own) {
      for (const place of ['corpus', 'wikinews']) {
        const folder = temporaryFolder();
        const corpus = corpusIn(folder, 'corpus');
        corpusIn(folder, place);
        copyFileSync(join(seeds, file), join(folder, place, 'articles', 'a-copy.txt'));
        expect(() => readTrainingSet(corpus)).toThrow(`a-copy.txt is a copy of seeds/${file}`);
      }
    }
  });

  test('make the command fail before it writes weights', () => {
    const corpus = corpusIn(temporaryFolder(), 'corpus');
    copyFileSync(join(seeds, own[0] ?? ''), join(corpus, 'articles', 'a-copy.txt'));
    const args = ['src/build/training/fit-weights.ts', corpus];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain("weights are not learned from the project's own articles");
  });
});
