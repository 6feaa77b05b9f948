import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf, textBefore } from '#news/revisions/revision.ts';
import { compareTexts } from '#build/revisions/compare-texts.ts';

/** As a reader sees it: `[-removed-]` and `{+added+}`. */
function shown(before: string, now: string): string {
  const mark = {
    kept: (text: string) => text,
    removed: (text: string) => `[-${text}-]`,
    added: (text: string) => `{+${text}+}`,
  };
  return piecesOf(now, compareTexts(now, before))
    .map(({ kind, text }) => mark[kind](text))
    .join('');
}

test.each([
  [
    'A bridge\n\nIt is 40 metres long.',
    'A bridge\n\nIt is 43 metres long.',
    'A bridge\n\nIt is [-40-]{+43+} metres long.',
  ],
  ['A bridge\n\nOne.\n\nTwo.', 'A bridge\n\nOne.\n\nNew.\n\nTwo.', 'A bridge\n\nOne.{+\n\nNew.+}\n\nTwo.'],
  ['A bridge\n\nOne.\n\nTwo.', 'A bridge\n\nTwo.', 'A bridge[-\n\nOne.-]\n\nTwo.'],
  ['The old red bridge is closed', 'The new green bridge is closed', 'The [-old red-]{+new green+} bridge is closed'],
  ['He said it was so.', 'He said, it was so.', 'He said{+,+} it was so.'],
  ['北京今天下雨', '北京明天下雨', '北京[-今-]{+明+}天下雨'],
  // Nothing of it is left: one change, not a word here and there.
  [
    'A bridge\n\nShips wait in the harbour for the tide of the evening.',
    'A bridge\n\nParliament rose early, and nobody voted.',
    'A bridge[-\n\nShips wait in the harbour for the tide of the evening.-]{+\n\nParliament rose early, and nobody voted.+}',
  ],
])('shows what was removed and what was added: %j, %j', (before, now, expected) => {
  expect(shown(before, now)).toBe(expected);
});

const word = fc.constantFrom(
  'the',
  'ferry',
  'sank',
  'on',
  'Sunday',
  'in',
  'calm',
  'weather,',
  'it',
  'said.',
  '今日',
  'e\u{301}',
  '👩🏽‍🚒',
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const text = fc.array(paragraph, { minLength: 1, maxLength: 6 }).map((paragraphs) => paragraphs.join('\n\n'));

test('gives both texts back, whatever they are', () => {
  fc.assert(
    fc.property(text, text, (before, now) => {
      const edits = compareTexts(now, before);
      expect(textBefore(now, edits)).toBe(before);
      const later = piecesOf(now, edits).filter(({ kind }) => kind !== 'removed');
      expect(later.map((piece) => piece.text).join('')).toBe(now);
      if (now === before) expect(edits).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('takes a rewritten story paragraph by paragraph, and does not try every word of it', () => {
  const story = (of: string) =>
    Array.from({ length: 400 }, (_, at) => `${of}${at} ${of}${at * 7} ${of}${at * 3}.`).join('\n\n');
  const edits = compareTexts(story('a'), story('b'));
  expect(edits.length).toBeLessThanOrEqual(400);
  expect(textBefore(story('a'), edits)).toBe(story('b'));
});
