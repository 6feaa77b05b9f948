import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClient } from '#app/site/create-client.ts';
import { newsQueries } from '#app/archive/queries.ts';
import { listSize } from '#news/archive/archive.ts';
import { arbitraryFilters } from '../../support/archive/arbitrary-filters.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { createMemoryReader } from '../../support/app/open-app.tsx';

const archive = await compileSeeds(generateSeeds(300, true));
const summaries = readSummaries(archive);
const client = createClient(createMemoryReader(archive));

const filters = arbitraryFilters(summaries);

test('finds the same articles in the same order as the reference implementation, under any filters', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (chosen) => {
      const expected = filterNaively(summaries, chosen);
      const view = await client.fetchQuery(newsQueries.list(chosen));
      expect(view.items.map(({ id }) => id)).toEqual(expected.slice(0, listSize).map(({ id }) => id));
      expect(view.total).toBe(expected.length);
    }),
    { numRuns: 200 },
  );
});

test('numbers pages from the oldest in either order, without leaving an article out', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (chosen) => {
      const expected = filterNaively(summaries, chosen).map(({ id }) => id);
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
