import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSpeech } from '#app/listen/split-speech.ts';

function stretchesOf(text: string): readonly string[] {
  const stretches: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = splitSpeech(text, from);
    stretches.push(text.slice(from, end));
    from = end;
  }
  return stretches;
}

test('splits a text without loss into utterances short enough for any voice', () => {
  const words = fc.array(fc.constantFrom('Moscow', 'said.', 'why?', '“No.”', ' ', '\n', 'x'.repeat(300), 'الرئيس؟'));
  fc.assert(
    fc.property(
      words.map((all) => all.join(' ')),
      (text) => {
        const stretches = stretchesOf(text);
        expect(stretches.join('')).toBe(text);
        for (const stretch of stretches) expect(stretch.length).toBeLessThanOrEqual(220);
      },
    ),
  );
});

test('splits after a sentence where one ends, else between words', () => {
  const sentence = `${'word '.repeat(25)}end.”`;
  expect(stretchesOf(`${sentence} ${sentence} ${sentence}`)).toEqual([`${sentence} `, `${sentence} `, sentence]);
  for (const stretch of stretchesOf('long '.repeat(100)).slice(0, -1)) expect(stretch).toMatch(/ $/u);
});
