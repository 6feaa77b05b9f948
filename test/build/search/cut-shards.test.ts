import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutShards, type IndexedWord } from '#build/search/cut-shards.ts';

/** Words of an archive: few articles for most, very many for some. */
const anyWords = fc
  .uniqueArray(fc.tuple(fc.string({ unit: fc.constantFrom(...'abcdeäж'), minLength: 1, maxLength: 6 }), fc.nat(500)), {
    selector: ([word]) => word,
    minLength: 300,
    maxLength: 900,
  })
  .map((all) =>
    all
      .map(([word, size]): IndexedWord => ({ word, postings: '#'.repeat(size > 495 ? size * 60 : size), articles: 1 }))
      .toSorted((a, b) => (a.word < b.word ? -1 : 1)),
  );

test('keeps every word in order, and each shard begins at its stated prefix', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const shards = [...cutShards(words)];
      expect(shards.flatMap((shard) => shard.words)).toEqual(words);
      expect(shards[0]?.start).toBe('');
      for (const [at, { start }] of shards.entries()) {
        if (at === 0) continue;
        const [last, first] = [shards[at - 1]?.words.at(-1)?.word ?? '', shards[at]?.words[0]?.word ?? ''];
        expect(first.startsWith(start)).toBe(true);
        expect(last < start && start <= first).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('keeps shards small unless a single word is too long', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      for (const shard of cutShards(words)) {
        const size = JSON.stringify(
          Object.fromEntries(shard.words.map(({ word, postings }) => [word, postings])),
        ).length;
        expect(size < 19_000 || shard.words.length === 1).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('moves only the cuts near a changed word', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeäж'), minLength: 1, maxLength: 6 });
  let changed = 0;
  let all = 0;
  fc.assert(
    fc.property(anyWords, word, (words, added) => {
      const content = (of: readonly IndexedWord[]) => [...cutShards(of)].map((shard) => JSON.stringify(shard.words));
      const before = new Set(content(words));
      const one: IndexedWord = { word: added, postings: '#'.repeat(30), articles: 1 };
      const others = words.filter((other) => other.word !== added);
      const after = content([...others, one].toSorted((a, b) => (a.word < b.word ? -1 : 1)));
      changed += after.filter((shard) => !before.has(shard)).length;
      all += after.length;
    }),
    { numRuns: 50, seed: 7 },
  );
  expect(all / 50).toBeGreaterThan(8);
  expect(changed / 50).toBeLessThan(2.5);
});
