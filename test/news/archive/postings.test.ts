import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCommon, decodePostings, encodePostings } from '#news/archive/postings.ts';

const anyPositions = fc
  .uniqueArray(fc.nat({ max: 5000 }), { maxLength: 200 })
  .map((positions) => positions.toSorted((a, b) => a - b));

test('decodes every encoded set of positions, with all differences at least 1', () => {
  fc.assert(
    fc.property(anyPositions, (positions) => {
      const postings = encodePostings(positions);
      expect(decodePostings(postings)).toEqual(positions);
      expect(postings.every((delta) => delta >= 1)).toBe(true);
    }),
  );
});

test('counts common positions as a naive search does', () => {
  fc.assert(
    fc.property(anyPositions, anyPositions, (some, all) => {
      const naive = some.filter((position) => all.includes(position)).length;
      expect(countCommon(encodePostings(some), new Set(all))).toBe(naive);
    }),
  );
});

test('encodes differences, the first from -1', () => {
  expect(encodePostings([0, 1, 2, 10])).toEqual([1, 1, 1, 8]);
  expect(encodePostings([])).toEqual([]);
});
