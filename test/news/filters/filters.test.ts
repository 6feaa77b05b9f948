import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Filters } from '#news/filters/filters.ts';
import { isNarrowed, joinFilters, noFilters, toggleValue, writeFilters } from '#news/filters/filters.ts';
import { isDate, readFilters } from '#news/filters/read-filters.ts';
import { countries, worldRegions } from '#news/regions/regions.ts';

const slugs = [...worldRegions, ...countries].map(({ slug }) => slug).concat('no-place-stated');
const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const values = (of: readonly string[]) => fc.uniqueArray(fc.constantFrom(...of), { maxLength: 4 });

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  q: fc.constantFrom(null, 'moscow', 'Syria & "white house"', '50% of côte d’Ivoire?', '東京', 'a+b=c#d'),
  about: values(slugs),
  filed: values(slugs),
  tag: values(['syrian-civil-war', 'idlib', 'g20', 'berita-utama', 'düsseldorf']),
  by: values(['jane-doe', 'احمد-علي', 'राम-शर्मा', '李明', 'john-roe-jr']),
  person: values(['vladimir-putin', 'احمد-علي', '李明']),
  organisation: values(['european-union', 'g20']),
  since: fc.option(day),
  until: fc.option(day),
  sort: fc.constantFrom('newest', 'oldest'),
  page: fc.integer({ min: 1, max: 1000 }),
});

/** Query strings as people and other sites write them: known names with any value, and any text. */
const anySearch = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'q',
          'about',
          'filed',
          'tag',
          'by',
          'since',
          'until',
          'sort',
          'page',
          'utm_source',
          'ABOUT',
          '',
        ),
        fc.oneof(
          fc.constantFrom(...slugs, ' Syria ', 'SYRIA', '2022-01-19', '2022-02-30', 'oldest', '7', '0', '%', '%2', '+'),
          fc.string({ maxLength: 12 }),
        ),
      ),
      { maxLength: 8 },
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
);

test('reads back every view from its address, with sorted values', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const { filters: read, dropped } = readFilters(writeFilters(filters));
      expect(dropped).toEqual([]);
      expect(read).toEqual({
        ...filters,
        about: filters.about.toSorted(),
        filed: filters.filed.toSorted(),
        person: filters.person.toSorted(),
        organisation: filters.organisation.toSorted(),
        tag: filters.tag.toSorted(),
        by: filters.by.toSorted(),
      });
    }),
  );
});

test('reads any query string, and writes the result in one spelling', () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      const written = writeFilters(readFilters(search).filters);
      const again = readFilters(written);
      expect(again.dropped).toEqual([]);
      expect(writeFilters(again.filters)).toBe(written);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['', ''],
  ['?', ''],
  ['about=syria', '?about=syria'],
  ['?about=syria&about=iran', '?about=iran&about=syria'],
  ['?about=iran&about=iran', '?about=iran'],
  ['?tag=idlib&filed=russia&about=middle-east', '?about=middle-east&filed=russia&tag=idlib'],
  ['?about=%20SYRIA+', '?about=syria'],
  ['?sort=newest', ''],
  ['?about=syria&q=White+House', '?q=White%20House&about=syria'],
  ['?q=%20%0A', ''],
  ['?q=&q=%20two%09%20words%20', '?q=two%20words'],
  [`?q=${'ab '.repeat(80)}`, `?q=${'ab%20'.repeat(66)}ab`],
  ['?page=1', '?page=1'],
  ['?page=3&sort=oldest', '?sort=oldest&page=3'],
  ['?until=2019-12-31&since=2018-01-01', '?since=2018-01-01&until=2019-12-31'],
  ['?since=2020-02-29', '?since=2020-02-29'],
  ['?tag=d%C3%BCsseldorf', '?tag=d%C3%BCsseldorf'],
  ['?utm_source=mail&about=iran&fbclid=x', '?about=iran'],
])('reads %s as the view %s', (search, canonical) => {
  const { filters, dropped } = readFilters(search);
  expect(writeFilters(filters)).toBe(canonical);
  expect(readFilters(canonical).filters).toEqual(filters);
  expect(dropped).toEqual([]);
});

test.each([
  ['?about=atlantis', 'about', 'atlantis'],
  ['?about=SY', 'about', 'SY'],
  ['?filed=moscow', 'filed', 'moscow'],
  ['?tag=two%20words', 'tag', 'two words'],
  ['?since=2021-02-29', 'since', '2021-02-29'],
  ['?since=1900-02-29', 'since', '1900-02-29'],
  ['?until=19/01/2022', 'until', '19/01/2022'],
  ['?sort=loudest', 'sort', 'loudest'],
  ['?page=0', 'page', '0'],
  ['?page=1000000', 'page', '1000000'],
  ['?page=2.5', 'page', '2.5'],
  ['?about=%E0%A4%A', 'about', '%E0%A4%A'],
])('reports %s as dropped', (search, name, value) => {
  const { filters, dropped } = readFilters(search);
  expect(filters).toEqual(noFilters);
  expect(dropped).toEqual([{ name, value }]);
});

test('keeps valid values beside invalid ones', () => {
  const { filters, dropped } = readFilters('?about=syria&about=atlantis&tag=idlib&since=soon');
  expect(writeFilters(filters)).toBe('?about=syria&tag=idlib');
  expect(dropped.map(({ value }) => value)).toEqual(['soon', 'atlantis']);
});

test('adds a facet value, removes it again, and returns to the first page', () => {
  fc.assert(
    fc.property(anyFilters, fc.constantFrom('about', 'filed'), fc.constantFrom(...slugs), (filters, facet, value) => {
      const once = toggleValue(filters, facet, value);
      expect(once[facet].includes(value)).toBe(!filters[facet].includes(value));
      expect(once.page).toBeNull();
      expect(writeFilters(toggleValue(once, facet, value))).toBe(writeFilters({ ...filters, page: null }));
    }),
  );
});

test('joins the filters of a page with those of its query, each value once', () => {
  const added = readFilters('?about=syria&about=iran&sort=oldest').filters;
  const joined = joinFilters({ about: ['middle-east', 'syria'] }, added);
  expect(writeFilters(joined)).toBe('?about=iran&about=middle-east&about=syria&sort=oldest');
});

test('tells a filtered view from one that is only sorted or on another page', () => {
  const narrowed = (search: string) => isNarrowed(readFilters(search).filters);
  expect(['?about=iran', '?filed=iran', '?tag=idlib', '?since=2018-01-01', '?until=2018-01-01'].map(narrowed)).toEqual(
    Array(5).fill(true),
  );
  expect(['', '?sort=oldest', '?page=9', '?about=atlantis'].map(narrowed)).toEqual(Array(4).fill(false));
});

test('accepts exactly the days of the calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1583, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, ofMonth) => {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
        const at = new Date(`${text}T00:00:00Z`);
        expect(isDate(text)).toBe(!Number.isNaN(at.getTime()) && at.toISOString().startsWith(text));
      },
    ),
  );
});
