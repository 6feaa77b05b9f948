import { expect, test } from 'vitest';
import { groupCopies } from '#build/training/group-copies.ts';
import { story } from '../regions/story.ts';

test('groups stories with the same headline or first paragraph, regardless of dateline and punctuation', () => {
  const groups = groupCopies(
    new Map([
      ['first', story('Trams are late', 'BASLE, March 3 - Trams were late on Monday.')],
      ['other', story('Prices rise', 'Prices rose on Monday.')],
      ['same headline', story('TRAMS ARE LATE.', 'There was snow.')],
      ['same lead', story('No trams', 'ZURICH, March 4 - Trams were late, on Monday!')],
      ['by way of the second', story('White roads', 'There was snow.')],
    ]),
  );
  expect(Object.fromEntries(groups)).toEqual({
    first: 0,
    other: 1,
    'same headline': 0,
    'same lead': 0,
    'by way of the second': 0,
  });
});
