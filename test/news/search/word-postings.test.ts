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
/** Month numbers, each with postings. */
const anyWord = ascending(40_000, 30).chain((months) =>
  fc.tuple(...months.map((month) => fc.tuple(fc.constant(month), ascending(100_000 * levels, 40)))),
);

test('reads back the articles of a word, whatever their months and positions', () => {
  fc.assert(
    fc.property(anyWord, (months) => {
      // One posting for each position: an article has one level.
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
      // Only characters that JSON writes as one byte.
      expect(text).toMatch(/^[#-[\]-~]*$/u);
    }),
  );
});

test('numbers months consecutively across years, with undated before all others', () => {
  const months = ['undated', '0001-01', '1987-12', '1988-01', '2022-01'].map(monthNumber);
  expect(months).toEqual(months.toSorted((a, b) => a - b));
  expect((months[3] ?? 0) - (months[2] ?? 0)).toBe(1);
});
