import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEditDistance } from '#app/search/edit-distance.ts';

/** A naive recursive implementation of the optimal string alignment distance. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [left, right] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    naiveDistance(left, right) + (a.at(-1) === b.at(-1) ? 0 : 1),
    naiveDistance(left, b) + 1,
    naiveDistance(a, right) + 1,
  ];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...ways, isSwap ? naiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity);
}

const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 6 });

test('agrees with a naive implementation up to the maximum distance', () => {
  fc.assert(
    fc.property(
      word,
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(1, 2),
      (typed, others, maxDistance) => {
        const count = createEditDistance(typed, maxDistance, false);
        const countUnfinished = createEditDistance(typed, maxDistance, true);
        for (const other of others) {
          const all = naiveDistance(typed, other);
          expect(count(other)).toBe(all > maxDistance ? Infinity : all);
          const beginnings = Array.from({ length: other.length + 1 }, (_, length) =>
            naiveDistance(typed, other.slice(0, length)),
          );
          const nearest = Math.min(...beginnings);
          expect(countUnfinished(other)).toBe(nearest > maxDistance ? Infinity : nearest);
        }
      },
    ),
  );
});
