import { expect, test } from 'vitest';
import { scorePredictions } from '#build/regions/score-predictions.ts';

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

test('merges codes that are read as one, and drops those read as none', () => {
  expect(scorePredictions({ 'b.txt': ['JP'] }, { 'b.txt': ['US', 'JP'] }, {}, noAmerica)).toMatchObject({
    recall: 1,
    exact: 1,
  });
});
