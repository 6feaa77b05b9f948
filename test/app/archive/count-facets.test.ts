import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxCounted } from '#app/filters/use-choices.ts';
import { facetQueries } from '#app/archive/facet-queries.ts';
import { newsQueries } from '#app/archive/queries.ts';
import { createClient } from '#app/site/create-client.ts';
import { facets, facetSize, undated, type Facet } from '#news/archive/archive.ts';
import { personSlug } from '#news/article/person-slug.ts';
import { noFilters, type Filters } from '#news/filters/filters.ts';
import { isWorldRegion, regionByCode } from '#news/regions/regions.ts';
import { arbitraryFilters } from '../../support/archive/arbitrary-filters.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { facetEntries } from '../../support/archive/read-archive.ts';
import { createMemoryReader } from '../../support/app/open-app.tsx';

const archive = await compileSeeds(generateSeeds(300, true));
const summaries = readSummaries(archive);
const client = createClient(createMemoryReader(archive));
const views = arbitraryFilters(summaries);

const slugOf = (facet: Facet, value: string) =>
  facet === 'by' ? personSlug(value) : (regionByCode(value)?.slug ?? value);
const withValue = (filters: Filters, facet: Facet, value: string): Filters => ({
  ...filters,
  [facet]: [...new Set([...filters[facet], slugOf(facet, value)])],
});
const countNaively = (filters: Filters) => filterNaively(summaries, filters).length;

/** The values that the filter panel offers for a view, from the list or counted. */
async function readChoices(filters: Filters, most = maxCounted) {
  const view = await client.fetchQuery(newsQueries.list(filters));
  if (view.facets !== null) return { first: view.facets, isAtLeast: false };
  return client.fetchQuery(facetQueries.counts(filters, most));
}

test('the count of each value is the number of articles that choosing it leaves', async () => {
  await fc.assert(
    fc.asyncProperty(views, async (filters) => {
      const { first, isAtLeast } = await readChoices(filters);
      expect(isAtLeast).toBe(false);
      for (const facet of facets)
        for (const [value, count] of first[facet]?.first ?? [])
          expect(count, `${facet} ${value}`).toBe(countNaively(withValue(filters, facet, value)));
    }),
    { numRuns: 500 },
  );
});

test('lists every value that leaves an article, when all values are requested', async () => {
  const values = facets.flatMap((facet) => facetEntries(archive, facet).map(({ value }) => [facet, value] as const));
  expect(facetEntries(archive, 'by').map(({ value, count }) => [value, count])).toMatchObject([['jane-doe', 60], ['jose-roe', 40], ['mary-major', 20]]); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(views, async (filters) => {
      const choices = await Promise.all(facets.map((facet) => client.fetchQuery(facetQueries.choices(filters, facet))));
      for (const [facet, value] of values) {
        const choice = choices[facets.indexOf(facet)]?.find(([name]) => slugOf(facet, name) === slugOf(facet, value));
        const count = choice?.[1] ?? 0;
        expect(count, `${facet} ${value}`).toBe(countNaively(withValue(filters, facet, value)));
      }
    }),
    { numRuns: 60 },
  );
});

test('offers every world region that narrows the view and the most frequent others, with the number of values', async () => {
  await fc.assert(
    fc.asyncProperty(views, async (filters) => {
      const { first } = await readChoices(filters);
      const counted = await client.fetchQuery(facetQueries.counts(filters, Infinity));
      for (const facet of facets) {
        const { first: offered, all: number } = first[facet] ?? { first: [], all: 0 };
        const held = counted.facets[facet];
        const others = held.filter(([value]) => !isWorldRegion(value));
        const worlds = held.filter(([value, count]) => isWorldRegion(value) && count < countNaively(filters));
        expect(number).toBe(others.length);
        expect(offered).toEqual([...worlds, ...others.slice(0, facetSize)]);
      }
    }),
    { numRuns: 100 },
  );
});

test('a count of a part of the articles is marked as a lower bound and never too large', async () => {
  let bounded = 0;
  await fc.assert(
    fc.asyncProperty(views, async (filters) => {
      const { first, isAtLeast } = await readChoices(filters, 60);
      if (isAtLeast) bounded += 1;
      for (const facet of facets) {
        for (const [value, count] of first[facet]?.first ?? []) {
          const left = countNaively(withValue(filters, facet, value));
          if (isAtLeast) expect(count, `${facet} ${value}`).toBeLessThanOrEqual(left);
          else expect(count, `${facet} ${value}`).toBe(left);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(bounded).toBeGreaterThan(20);
});

test('counts the articles of a view per year or month like the reference implementation, whatever its dates', async () => {
  await fc.assert(
    fc.asyncProperty(views, async (filters) => {
      const { times } = await client.fetchQuery(newsQueries.list(filters));
      const members = filterNaively(summaries, { ...filters, since: null, until: null });
      const dated = members.filter(({ month }) => month !== undated);
      expect(times?.counts.reduce((sum, count) => sum + count, 0) ?? 0).toBe(dated.length);
      expect(times?.undated ?? 0).toBe(times === null ? 0 : members.length - dated.length);
      if (times?.unit !== 'year') return;
      for (const [at, count] of times.counts.entries()) {
        const year = Number(times.first) + at;
        expect(count).toBe(countNaively({ ...filters, since: `${year}-01-01`, until: `${year}-12-31` }));
      }
    }),
    { numRuns: 200 },
  );
});

test('reads one file a year, and none where the list has all counts', async () => {
  const read = createMemoryReader(archive);
  const fresh = createClient(read);
  await fresh.fetchQuery(newsQueries.list({ ...noFilters, about: ['kenya'] }));
  expect(read.requested.filter((path) => path.startsWith('years/'))).toEqual([]);
  const filters = { ...noFilters, since: '2018-02-01', until: '2019-06-30' };
  await fresh.fetchQuery(facetQueries.counts(filters, maxCounted));
  expect(read.requested.filter((path) => path.startsWith('years/')).map((path) => path.slice(0, 10))).toEqual([
    'years/2019',
    'years/2018',
  ]);
});
