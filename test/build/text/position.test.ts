import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionAt } from '#build/text/position.ts';
import { countSteps, growthOfSteps } from '../../support/run/count-steps.ts';

/** What the place of an offset is, said in another way. */
function placeOf(text: string, offset: number) {
  const lines = text
    .slice(0, offset)
    .replace(/^\u{feff}/u, '')
    .split(/\r\n|\n|\r/u);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

test('finds the line and column of any offset, in whatever order they are asked for', () => {
  const letter = fc.constantFrom('a', '\r', '\n', '\r\n', '\u{feff}', '\u{1f600}', 'é', '\ud83d', '\ude00');
  const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.nat(26), { minLength: 1 }), (source, offsets) => {
      for (const offset of offsets) expect(positionAt(source, offset)).toEqual(placeOf(source, offset));
    }),
    { numRuns: 3000 },
  );
});

test('the places of twice as many mistakes in a line take twice the steps', async () => {
  const steps = (count: number) => {
    const text = 'Bad Tag, '.repeat(count);
    return countSteps(() => {
      for (let at = 0; at < count; at += 1) positionAt(text, at * 9);
    });
  };
  expect(await growthOfSteps(steps, 1000)).toBeLessThan(3);
});
