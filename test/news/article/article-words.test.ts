import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '#news/article/article-words.ts';

test('reads the same words whether or not a script without spaces follows', () => {
  const letters = fc.constantFrom(
    ...'aéßКاबाเ橋か한1',
    'e\u0301',
    'क्ष',
    '\u{20bb7}',
    "'",
    '’',
    'ʼ',
    '-',
    ' ',
    '\u0301',
  );
  const text = fc.string({ unit: fc.oneof(letters, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) });
  fc.assert(
    fc.property(text, (any) => {
      expect(wordsOf(`${any} 橋`).slice(0, -1)).toEqual(wordsOf(any));
    }),
    { numRuns: 300 },
  );
});

test('counts each character of a script without spaces as a word, and words joined by an apostrophe as one', () => {
  const words = wordsOf('O’Neill iPhone日本 ก็ดี').map(({ folded }) => folded);
  expect(words).toEqual(['oneill', 'iphone', '日', '本', 'ก็', 'ด\u0e35']);
});
