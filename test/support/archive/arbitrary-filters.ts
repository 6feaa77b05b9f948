import fc from 'fast-check';
import type { Summary } from '#news/article/article.ts';
import { sortDate } from '#news/article/sort-date.ts';
import type { Filters } from '#news/filters/filters.ts';

const regions = ['kenya', 'norway', 'syria', 'iran', 'indonesia', 'europe', 'middle-east', 'no-place-stated', 'mali'];

/** Mostly none, so that most filters select some articles. */
const fewOf = (values: readonly string[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }));

/** Arbitrary filters over generated seeds. Dates of articles are among the limits, to test that they are inclusive. */
export function arbitraryFilters(summaries: readonly Summary[]): fc.Arbitrary<Filters> {
  const dates = summaries.map((summary) => sortDate(summary).date).filter((day) => day !== null);
  const date = fc.oneof(fc.constantFrom(...dates), fc.constantFrom('2016-05-01', '2019-02-28', '2030-01-01'));
  return fc.record({
    q: fc.constant(null),
    about: fewOf(regions),
    filed: fewOf(regions),
    tag: fewOf(['harbours', 'gardens', 'railways', 'nothing-here']),
    by: fewOf(['jane-doe', 'jose-roe', 'nobody']),
    person: fc.constant([]),
    organisation: fc.constant([]),
    since: fc.option(date, { freq: 2 }),
    until: fc.option(date, { freq: 2 }),
    sort: fc.constantFrom('newest', 'oldest'),
    page: fc.constant(null),
  });
}
