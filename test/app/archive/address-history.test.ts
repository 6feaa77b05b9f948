import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changes, replayHistory, type Step } from '../../support/archive/archive-history.ts';

type Change = keyof typeof changes;
const kinds = Object.keys(changes) as Change[];
const six: Step = [0, 1, 2, 3, 4, 5].map((story) => [story, 'is edited', story]);

test.each(kinds)('every published address still opens after a story %s and is restored', async (kind) => {
  const sameChange: Step = [[2, kind, 7]];
  const { wrong, published } = await replayHistory([
    six,
    sameChange,
    [],
    [[2, 'is removed', 8]],
    sameChange,
    sameChange,
  ]);
  expect(wrong).toEqual([]);
  expect(published).toBeGreaterThanOrEqual(6);
});

test('follows stories that are all renamed, edited and moved in one step', async () => {
  const all = (kind: Change, seed: number): Step => six.map(([story]) => [story, kind, seed + story]);
  const { wrong } = await replayHistory([
    six,
    all('takes the name of another, which is renamed', 20),
    all('is renamed and edited', 40),
    all('is moved to a folder', 60),
    all('is removed', 80),
    all('is edited', 100),
  ]);
  expect(wrong).toEqual([]);
});

test('every published address still opens after any history of the archive', async () => {
  const change = fc.tuple(fc.nat(9), fc.constantFrom(...kinds), fc.nat(99_999));
  const history = fc.array(fc.array(change, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 9 });
  let [addresses, left] = [0, 0];
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const replayed = await replayHistory([six, ...steps]);
      expect(replayed.wrong).toEqual([]);
      addresses += replayed.published;
      left += replayed.left;
    }),
    { numRuns: 40, seed: 20_260_119 },
  );
  // A story that was renamed and edited beyond recognition gets another address, and its owner is warned.
  expect(left).toBeLessThan(addresses / 50);
});
