import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEditDistance } from '#app/search/edit-distance.ts';

/** The plainest way to say it: what is left after the last letter is dealt with, whichever way that is. */
function slips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [left, right] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [slips(left, right) + (a.at(-1) === b.at(-1) ? 0 : 1), slips(left, b) + 1, slips(a, right) + 1];
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...ways, isSwap ? slips(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity);
}

const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 6 });

test('counts slips as the plainest way does, up to as many as are asked for', () => {
  fc.assert(
    fc.property(word, fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(1, 2), (typed, others, most) => {
      const count = createEditDistance(typed, most, false);
      const countUnfinished = createEditDistance(typed, most, true);
      for (const other of others) {
        const all = slips(typed, other);
        expect(count(other)).toBe(all > most ? Infinity : all);
        const beginnings = Array.from({ length: other.length + 1 }, (_, length) =>
          slips(typed, other.slice(0, length)),
        );
        const nearest = Math.min(...beginnings);
        expect(countUnfinished(other)).toBe(nearest > most ? Infinity : nearest);
      }
    }),
  );
});
