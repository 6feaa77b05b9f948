import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countPostings,
  levels,
  monthNumber,
  readWordPostings,
  writeMonthPostings,
  writeMonthStep,
} from '#news/search/word-postings.ts';

const ascending = (most: number, length: number) =>
  fc.uniqueArray(fc.nat(most), { minLength: 1, maxLength: length }).map((all) => all.toSorted((a, b) => a - b));
/** Months as numbers with the postings of each. */
const anyWord = ascending(40_000, 30).chain((months) =>
  fc.tuple(...months.map((month) => fc.tuple(fc.constant(month), ascending(100_000 * levels, 40)))),
);

test('reads back where a word stands, in whatever months and however far apart', () => {
  fc.assert(
    fc.property(anyWord, (months) => {
      // Of an article's levels one is enough.
      const once = months.map(([month, postings]) => {
        const byPosition = new Map(postings.map((posting) => [Math.floor(posting / levels), posting]));
        return [month, [...byPosition.values()]] as const;
      });
      let text = '';
      let last = -1;
      for (const [month, postings] of once) {
        const written = writeMonthPostings(postings);
        expect(countPostings(written)).toBe(postings.length);
        text += writeMonthStep(last, month) + written;
        last = month;
      }
      const read: (readonly number[])[] = [];
      readWordPostings(text, (...found) => read.push(found));
      expect(read).toEqual(
        once.flatMap(([month, postings]) => postings.map((one) => [month, Math.floor(one / levels), one % levels])),
      );
      // What JSON would escape, or take two bytes for, would cost more than it says.
      expect(text).toMatch(/^[#-[\]-~]*$/u);
    }),
  );
});

test('puts what is undated before the oldest month, and December before January', () => {
  const months = ['undated', '0001-01', '1987-12', '1988-01', '2022-01'].map(monthNumber);
  expect(months).toEqual(months.toSorted((a, b) => a - b));
  expect((months[3] ?? 0) - (months[2] ?? 0)).toBe(1);
});
