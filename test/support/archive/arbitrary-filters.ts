import fc from 'fast-check';
import type { Summary } from '#news/article/article.ts';
import type { Filters } from '#news/filters/filters.ts';

const regions = ['kenya', 'norway', 'syria', 'iran', 'indonesia', 'europe', 'middle-east', 'no-place-stated', 'mali'];

/** Mostly none, or hardly an article would be left to be right or wrong about. */
const few = (values: readonly string[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 }));

/** Filters over generated seeds; days that are printed above a story show what is inclusive. */
export function anyView(summaries: readonly Summary[]): fc.Arbitrary<Filters> {
  const printed = summaries.map(({ clock }) => clock?.date).filter((day) => typeof day === 'string');
  const date = fc.oneof(fc.constantFrom(...printed), fc.constantFrom('2016-05-01', '2019-02-28', '2030-01-01'));
  return fc.record({
    q: fc.constant(null),
    about: few(regions),
    filed: few(regions),
    tag: few(['harbours', 'gardens', 'railways', 'nothing-here']),
    since: fc.option(date, { freq: 2 }),
    until: fc.option(date, { freq: 2 }),
    sort: fc.constantFrom('newest', 'oldest'),
    page: fc.constant(null),
  });
}
