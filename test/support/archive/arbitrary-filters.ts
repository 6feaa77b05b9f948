import fc from 'fast-check';
import type { Summary } from '#news/article/article.ts';
import type { Filters } from '#news/filters/filters.ts';

const regions = ['kenya', 'norway', 'syria', 'iran', 'indonesia', 'europe', 'middle-east', 'no-place-stated', 'mali'];

/** Mostly none, so that most filters select some articles. */
const fewOf = (values: readonly string[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }));

/** Arbitrary filters over generated seeds. Printed dates are among the limits, to test that they are inclusive. */
export function arbitraryFilters(summaries: readonly Summary[]): fc.Arbitrary<Filters> {
  const printedDates = summaries.map(({ clock }) => clock?.date).filter((day) => typeof day === 'string');
  const date = fc.oneof(fc.constantFrom(...printedDates), fc.constantFrom('2016-05-01', '2019-02-28', '2030-01-01'));
  return fc.record({
    q: fc.constant(null),
    about: fewOf(regions),
    filed: fewOf(regions),
    tag: fewOf(['harbours', 'gardens', 'railways', 'nothing-here']),
    since: fc.option(date, { freq: 2 }),
    until: fc.option(date, { freq: 2 }),
    sort: fc.constantFrom('newest', 'oldest'),
    page: fc.constant(null),
  });
}
