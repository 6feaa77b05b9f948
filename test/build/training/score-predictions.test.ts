import { assert, constantFrom, dictionary, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { subregionOf } from '#build/training/m49-subregions.ts';
import { scorePredictions } from '#build/training/score-predictions.ts';
import { countries } from '#news/regions/regions.ts';

const labels = { 'a.txt': ['FR'], 'b.txt': ['US', 'JP'], 'c.txt': ['PE'] };

function noAmerica(code: string) {
  return code === 'US' ? null : code;
}

test('counts what is right, wrong and missed', () => {
  const quality = scorePredictions({ 'a.txt': ['FR'], 'b.txt': ['US', 'CN'] }, labels, {});
  expect(quality).toMatchObject({ precision: 2 / 3, recall: 2 / 4, f1: 4 / 7, exact: 1 / 3, firstRight: 2 / 3 });
});

test('leaves ignored codes out unless they are labelled', () => {
  const predictions = { 'a.txt': ['FR', 'DE'], 'b.txt': ['US', 'JP'], 'c.txt': ['PE'] };
  expect(scorePredictions(predictions, labels, { 'a.txt': ['DE', 'FR'] })).toMatchObject({
    precision: 1,
    recall: 1,
    exact: 1,
  });
});

test('maps codes to others, and drops those mapped to null', () => {
  expect(scorePredictions({ 'b.txt': ['JP'] }, { 'b.txt': ['US', 'JP'] }, {}, noAmerica)).toMatchObject({
    recall: 1,
    exact: 1,
  });
});

type Codes = Readonly<Record<string, readonly string[]>>;

/** F1 counted naively, from all predicted and all true pairs of file and code. */
function naiveF1(said: Codes, truth: Codes, skipped: Codes, read: (code: string) => string | null): number {
  const pairs = (codes: Codes, keep: (file: string, code: string) => boolean) =>
    Object.keys(truth).flatMap((file) =>
      [...new Set((codes[file] ?? []).map(read))].flatMap((code) =>
        code !== null && keep(file, code) ? [`${file} ${code}`] : [],
      ),
    );
  const isTrue = (file: string, code: string) => (truth[file] ?? []).some((one) => read(one) === code);
  const isSkipped = (file: string, code: string) => (skipped[file] ?? []).some((one) => read(one) === code);
  const all = pairs(truth, () => true);
  const counted = pairs(said, (file, code) => isTrue(file, code) || !isSkipped(file, code));
  const right = counted.filter((pair) => all.includes(pair)).length;
  return all.length + counted.length === 0 ? 0 : (2 * right) / (all.length + counted.length);
}

test('agrees with a naive count on any labels, by country, without the US and by UN subregion', () => {
  const codes = uniqueArray(constantFrom('US', 'CA', 'FR', 'DE', 'PE', 'CL', 'JP', 'AQ'), { maxLength: 4 });
  const byFile = dictionary(constantFrom('a', 'b', 'c', 'd'), codes);
  const readers = [(code: string) => code, noAmerica, subregionOf];
  assert(
    property(byFile, byFile, byFile, (said, truth, skipped) => {
      for (const read of readers) {
        expect(scorePredictions(said, truth, skipped, read).f1).toBeCloseTo(naiveF1(said, truth, skipped, read), 10);
      }
    }),
  );
});

test('knows the UN subregion of every country but Antarctica', () => {
  expect(countries.filter(({ code }) => subregionOf(code) === null).map(({ code }) => code)).toEqual(['AQ']);
  expect(['FR', 'US', 'TR', 'TW', 'XK', 'FJ'].map(subregionOf)).toEqual([
    'Western Europe',
    'Northern America',
    'Western Asia',
    'Eastern Asia',
    'Southern Europe',
    'Melanesia',
  ]);
});
