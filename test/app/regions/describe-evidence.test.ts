import { expect, test } from 'vitest';
import { describeRule, describeSignals } from '#app/regions/describe-evidence.ts';

const signals = {
  inHeadline: true,
  paragraphs: 7,
  filedFrom: false,
};

test('describes where a country is named, its score and the threshold', () => {
  expect(describeSignals({ by: 'text', score: 3.46, signals }, 9)).toBe(
    'Named in the headline and in 7 of 9 paragraphs. Strong match: 3.5, where 1 is enough.',
  );
});

test('describes a tag with the highest score where none reaches the threshold', () => {
  const weak = { ...signals, inHeadline: false, paragraphs: 1, filedFrom: true };
  expect(describeSignals({ by: 'text', score: 0.62, signals: weak }, 9)).toBe(
    'Named in 1 of 9 paragraphs and in the dateline. The strongest match here: 0.6.',
  );
});

test("describes an editor's tag that the text does not name", () => {
  const none = { ...signals, inHeadline: false, paragraphs: 0 };
  expect(describeSignals({ by: 'editor', score: null, signals: none }, 9)).toBe(
    'Set by an editor. Not named in the text.',
  );
});

test('names the entry of the gazetteer only where it differs from the phrase', () => {
  expect(describeRule({ rule: 'capital', entry: 'Moscow' })).toBe('its capital (Moscow)');
  expect(describeRule({ rule: 'country' })).toBe('the country’s name');
});
