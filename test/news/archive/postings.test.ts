import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCommon, decodePostings, encodePostings } from '#news/archive/postings.ts';

const anyPositions = fc
  .uniqueArray(fc.nat({ max: 5000 }), { maxLength: 200 })
  .map((positions) => positions.toSorted((a, b) => a - b));

test('reads back every set of positions, kept as distances of at least one', () => {
  fc.assert(
    fc.property(anyPositions, (positions) => {
      const postings = encodePostings(positions);
      expect(decodePostings(postings)).toEqual(positions);
      expect(postings.every((delta) => delta >= 1)).toBe(true);
    }),
  );
});

test('counts what two sets have in common as looking through both does', () => {
  fc.assert(
    fc.property(anyPositions, anyPositions, (some, all) => {
      const naive = some.filter((position) => all.includes(position)).length;
      expect(countCommon(encodePostings(some), new Set(all))).toBe(naive);
    }),
  );
});

test('writes the newest article of a volume as 1, and neighbours as 1 more', () => {
  expect(encodePostings([0, 1, 2, 10])).toEqual([1, 1, 1, 8]);
  expect(encodePostings([])).toEqual([]);
});
