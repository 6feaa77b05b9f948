import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changes, replayHistory, type Step } from '../../support/archive/archive-history.ts';

type Change = keyof typeof changes;
const kinds = Object.keys(changes) as Change[];
const six: Step = [0, 1, 2, 3, 4, 5].map((story) => [story, 'is edited', story]);

test.each(kinds)('opens every address that was ever published after a story %s, and comes back', async (kind) => {
  const again: Step = [[2, kind, 7]];
  const { wrong, published } = await replayHistory([six, again, [], [[2, 'is taken out', 8]], again, again]);
  expect(wrong).toEqual([]);
  expect(published).toBeGreaterThanOrEqual(6);
});

test('follows all stories where they are numbered anew, edited and moved in one step', async () => {
  const all = (kind: Change, chance: number): Step => six.map(([story]) => [story, kind, chance + story]);
  const { wrong } = await replayHistory([
    six,
    all('takes the name of another, which is renamed', 20),
    all('is renamed and edited', 40),
    all('is moved to a folder', 60),
    all('is taken out', 80),
    all('is edited', 100),
  ]);
  expect(wrong).toEqual([]);
});

test('opens every address that was ever published, whatever the history of the archive', async () => {
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
  // What was renamed and edited beyond sure recognition has another address, and its owner was told.
  expect(left).toBeLessThan(addresses / 50);
});
