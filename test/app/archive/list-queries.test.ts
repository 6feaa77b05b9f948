import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClient } from '#app/site/create-client.ts';
import { newsQueries } from '#app/archive/queries.ts';
import { listSize } from '#news/archive/archive.ts';
import { anyView } from '../../support/archive/arbitrary-filters.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader } from '../../support/app/open-app.tsx';

const archive = await compileSeeds(generateSeeds(300));
const all = readSummaries(archive);
const client = createClient(createMemoryReader(archive));

const filters = anyView(all);

test('finds under any filters what a plain walk over every article finds, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (chosen) => {
      const expected = filterNaively(all, chosen);
      const view = await client.fetchQuery(newsQueries.list(chosen));
      expect(view.items.map(({ id }) => id)).toEqual(expected.slice(0, listSize).map(({ id }) => id));
      expect(view.total).toBe(expected.length);
    }),
    { numRuns: 200 },
  );
});

test('numbers pages from the oldest, whichever way they are read, and leaves nobody out', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (chosen) => {
      const expected = filterNaively(all, chosen).map(({ id }) => id);
      const fromOldest = chosen.sort === 'oldest' ? expected : expected.toReversed();
      for (let page = 1; page <= Math.ceil(expected.length / listSize); page += 1) {
        const items = await client.fetchQuery(newsQueries.page(chosen, page));
        const ids = items.map(({ id }) => id);
        const numbered = chosen.sort === 'oldest' ? ids : ids.toReversed();
        expect(numbered).toEqual(fromOldest.slice((page - 1) * listSize, page * listSize));
      }
    }),
    { numRuns: 60 },
  );
});
