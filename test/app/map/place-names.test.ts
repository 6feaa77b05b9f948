import { expect, test } from 'vitest';
import { placeNames } from '#app/map/place-names.ts';

const view = [0, 0, 1000, 600] as const;
const place = (...labels: Parameters<typeof placeNames>[0]) =>
  placeNames(labels, (code) => ({ CN: 'China', MN: 'Mongolia', JP: 'Japan', FJ: 'Fiji' })[code] ?? code, 20, view);

test('of two names that would touch, the one with fewer articles is left out', () => {
  const names = place(['CN', 500, 300, 400], ['MN', 520, 305, 200], ['JP', 900, 300, 100]);
  expect(names.map(({ name }) => name)).toEqual(['China', 'Japan']);
});

test('a name that reaches beyond the map is left out', () => {
  expect(place(['MN', 990, 300, 200])).toEqual([]);
});

test('names that fit in small letters alone are not for a phone', () => {
  const names = place(['CN', 500, 300, 400], ['MN', 500, 322, 200]);
  expect(names.map(({ code, isOnPhone }) => [code, isOnPhone])).toEqual([
    ['CN', true],
    ['MN', false],
  ]);
});

test('the name of a country of a few islands stands below it', () => {
  expect(place(['FJ', 500, 300, 20])[0]?.y).toBeGreaterThan(300);
  expect(place(['CN', 500, 300, 400])[0]?.y).toBe(300);
});
