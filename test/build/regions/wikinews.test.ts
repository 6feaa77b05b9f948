import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '#build/training/read-corpus.ts';
import { scorePredictions } from '#build/training/score-predictions.ts';
import { tagRegions } from '#build/regions/tag-regions.ts';
import { noPlace } from '#news/regions/region.ts';
import { regionByCode } from '#news/regions/regions.ts';
import { corporaFolder } from '../../support/archive/shared-folders.ts';

interface Labelled {
  readonly half: 'tuning' | 'kept';
  readonly about: readonly string[];
  readonly why: string;
}

const labels: Readonly<Record<string, Labelled>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'wikinews-labels.json'), 'utf8'),
);

/**
 * Modern stories labelled by hand with what they are about, main country first, from the text alone and before seeing a
 * tagger's answer. Of 294 stories by name, every seventh from the first was used for tuning, every seventh from the fourth
 * is the held-out set. The texts are not part of the project: they are in the folder `wikinews` of DATELINE_CORPORA, or of
 * ../shared/corpora beside the checkout (docs/regions.md).
 */
const folder = join(corporaFolder, 'wikinews');
const isHere = existsSync(folder);
const stories = Object.entries(labels);

describe('the hand-made labels', () => {
  test('are known countries with a reason each, in two halves of at least thirty stories', () => {
    for (const [file, { about, why }] of stories) {
      expect(file).toMatch(/^wikinews-.+\.txt$/u);
      expect(why).toMatch(/\w.*\.$/u);
      for (const code of about) expect(regionByCode(code)?.world ?? null).not.toBeNull();
    }
    const kept = stories.filter(([, { half }]) => half === 'kept');
    expect(Math.min(kept.length, stories.length - kept.length)).toBeGreaterThanOrEqual(30);
  });

  test('of the held-out set are not used for learning weights', () => {
    const path = join(import.meta.dirname, '../../../src/build/training/modern-labels.json');
    const learned = new Set(Object.keys(JSON.parse(readFileSync(path, 'utf8'))));
    expect(learned.size).toBeGreaterThan(100);
    expect(stories.filter(([file, { half }]) => half === 'kept' && learned.has(file))).toEqual([]);
  });
});

const title = `modern stories in ${folder}${isHere ? '' : ' (skipped: not there)'}`;

describe.skipIf(!isHere)(title, { tags: 'optional' }, () => {
  test.each([
    ['all', 0.94, 0.9],
    ['kept', 0.91, 0.88],
  ] as const)('of the %s labelled have their main country first and the others mostly right', (half, first, f1) => {
    const { seeds } = readCorpus(folder, '2026-01-01');
    const wanted = stories.filter(([, story]) => half === 'all' || story.half === half);
    const said = Object.fromEntries(
      wanted.map(([file]) => {
        const seed = seeds.get(file);
        if (seed === undefined) throw new Error(`${file} is not in ${folder}`);
        return [file, tagRegions(seed).about.filter((code) => code !== noPlace)];
      }),
    );
    const placed = wanted.filter(([, { about }]) => about.length > 0);
    const right = placed.filter(([file, { about }]) => said[file]?.[0] === about[0]);
    expect(right.length / placed.length).toBeGreaterThanOrEqual(first);
    const truth = Object.fromEntries(wanted.map(([file, { about }]) => [file, about]));
    expect(scorePredictions(said, truth, {}).f1).toBeGreaterThanOrEqual(f1);
  });
});
