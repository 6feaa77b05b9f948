import { expect, test } from 'vitest';
import { gazetteer } from '#build/gazetteer/gazetteer.ts';
import { countries, regionByCode } from '#news/regions/regions.ts';

const forms = [...gazetteer.values()].flat();

test('names no country that the region table does not know', () => {
  const unknown = forms
    .flatMap(({ entries }) => entries)
    .filter(({ code }) => code !== null && (regionByCode(code)?.world ?? null) === null);
  expect(unknown).toEqual([]);
});

test('finds every country of the region table', () => {
  const named = new Set(forms.flatMap(({ entries }) => entries.map(({ code }) => code)));
  expect(countries.filter(({ code }) => !named.has(code))).toEqual([]);
});

test('has each form once, with at least one reading', () => {
  const keys = forms.map(({ keys: words, printed, afterComma }) => `${words.join(' ')} ${printed} ${afterComma}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(forms.filter(({ entries }) => entries.length === 0)).toEqual([]);
});
