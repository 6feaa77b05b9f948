import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createQueryClient } from '#app/query-client.ts';
import { newsQueries } from '#app/queries.ts';
import { listSize } from '#news/archive.ts';
import type { Filters } from '#news/filters.ts';
import { generateSeeds } from '../support/generate-seeds.ts';
import { filterNaively, readSummaries } from '../support/naive-filter.ts';
import { compileSeeds } from '../support/compile-seeds.ts';
import { createMemoryReader } from '../support/open-app.tsx';

const archive = await compileSeeds(generateSeeds(300));
const all = readSummaries(archive);
const client = createQueryClient(createMemoryReader(archive));

const regions = ['kenya', 'norway', 'syria', 'iran', 'indonesia', 'europe', 'middle-east', 'no-place-stated', 'mali'];
// Days that are printed above a story show what is inclusive.
const printed = all.map(({ clock }) => clock?.date).filter((day) => typeof day === 'string');
const date = fc.oneof(fc.constantFrom(...printed), fc.constantFrom('2016-05-01', '2019-02-28', '2030-01-01'));
/** Mostly none, or hardly an article would be left to be right or wrong about. */
const few = (values: readonly string[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }));
const filters: fc.Arbitrary<Filters> = fc.record({
  q: fc.constant(null),
  about: few(regions),
  filed: few(regions),
  tag: few(['harbours', 'gardens', 'railways', 'nothing-here']),
  since: fc.option(date, { freq: 2 }),
  until: fc.option(date, { freq: 2 }),
  sort: fc.constantFrom('newest', 'oldest'),
  page: fc.constant(null),
});

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

test('counts beside each choice what choosing it would leave', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (chosen) => {
      const view = await client.fetchQuery(newsQueries.list(chosen));
      for (const [tag, count] of view.facets.tag) {
        const narrowed = { ...chosen, tag: [...new Set([...chosen.tag, tag])] };
        const left = filterNaively(all, narrowed).length;
        if (view.isPartial) expect(count).toBeLessThanOrEqual(left);
        else expect(count).toBe(left);
      }
    }),
    { numRuns: 200 },
  );
});
