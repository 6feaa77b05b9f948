import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Match } from '#app/archive/matches.ts';
import { findMatches } from '#app/search/find-matches.ts';
import { selectArticles } from '#app/archive/select-articles.ts';
import { noFilters, type Filters } from '#news/filters/filters.ts';
import { openArchive } from '../../support/archive/archive-search.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { filterNaively, readSummaries } from '../../support/archive/naive-filter.ts';
import { searchNaively } from '../../support/archive/naive-search.ts';
import { readArticles } from '../../support/archive/read-archive.ts';

const archive = await compileSeeds(generateSeeds(300, true));
const { read, articleAt, search } = openArchive(archive);
const summaries = readSummaries(archive);
const articles = readArticles(archive);

const keyOf = ({ month, position }: Match) => `${month} ${position}`;

const fewOf = (values: readonly string[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...values], { maxLength: 1 }));
const arbitraryFilters: fc.Arbitrary<Filters> = fc.record({
  q: fc.constantFrom('tea', 'ferry crews', 'lanterns ghana', 'bridge norw', 'first dry morning', 'plank zebra'),
  about: fewOf(['kenya', 'norway', 'europe', 'mali']),
  filed: fewOf(['kenya', 'ghana', 'asia']),
  tag: fewOf(['harbours', 'gardens']),
  by: fewOf(['jane-doe', 'jose-roe']),
  person: fc.constant([]),
  organisation: fc.constant([]),
  since: fc.constantFrom(null, null, '2018-01-01', '2019-05-16'),
  until: fc.constantFrom(null, null, '2020-03-01', '2021-09-30'),
  sort: fc.constant('newest' as const),
  page: fc.constant(null),
});

test('a query narrows a view like any other condition and keeps its ranking', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryFilters, async (filters) => {
      const q = filters.q ?? '';
      const found = new Set(searchNaively(articles, q.split(' ')).map(({ id }) => id));
      const expected = filterNaively(summaries, { ...filters, q: null }).filter(({ id }) => found.has(id));
      const { total, months, ranked, matches } = await selectArticles(read, archive.manifest, filters, findMatches);
      expect(total).toBe(expected.length);
      expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect(new Set(ranked.map((match) => articleAt(match).id))).toEqual(new Set(expected.map(({ id }) => id)));
      // The order is that of the whole archive.
      const left = new Set(ranked.map(keyOf));
      expect(ranked).toEqual((await search(q)).ranked.filter((match) => left.has(keyOf(match))));
      expect(matches?.total).toBe(found.size);
    }),
    { numRuns: 150 },
  );
});

test('a view without a query reads nothing of the index', async () => {
  const fresh = openArchive(archive);
  const { matches, ranked } = await selectArticles(
    fresh.read,
    archive.manifest,
    { ...noFilters, about: ['kenya'] },
    findMatches,
  );
  expect([matches, ranked]).toEqual([null, []]);
  expect([...fresh.requested].filter((path) => path.startsWith('index/'))).toEqual([]);
});
