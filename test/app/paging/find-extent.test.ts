import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findExtent, type Extent, type Opened } from '#app/paging/list-extent.ts';
import { countPages, rangeOfPage } from '#app/archive/list-pages.ts';
import { listSize } from '#news/archive/archive.ts';
import { noFilters, type Filters } from '#news/filters/filters.ts';

const total = fc.integer({ min: 0, max: 400 });
const sort = fc.constantFrom<Filters['sort']>('newest', 'oldest');
const page = fc.option(fc.integer({ min: 1, max: 20 }));
const opened = fc.option(fc.oneof(fc.constant<Opened>('start'), fc.integer({ min: -1, max: 20 })));

/** The indexes of the articles that an extent shows, as the page renders them. */
function indexesOf({ isFromStart, pages, overlap }: Extent, all: number, order: Filters['sort']): number[] {
  const start = isFromStart ? Array.from({ length: Math.min(listSize, all) }, (_, at) => at) : [];
  const paged = pages.map((number) => {
    const [from, to] = rangeOfPage(number, all, order);
    return Array.from({ length: to - from }, (_, at) => from + at);
  });
  return [...start, ...paged.flatMap((indexes, at) => indexes.slice(at === 0 ? overlap : 0))];
}

test('shows consecutive articles, each once, for any address and any history state', () => {
  fc.assert(
    fc.property(total, sort, page, opened, (all, order, requestedPage, initial) => {
      const extent = findExtent(all, { ...noFilters, sort: order, page: requestedPage }, initial);
      const indexes = indexesOf(extent, all, order);
      const [first = 0] = indexes;
      expect(indexes).toEqual(Array.from({ length: extent.shown }, (_, at) => first + at));
      expect(extent.isFromStart || extent.before === null).toBe(first === 0);
      expect(extent.after === null).toBe(first + extent.shown === all);
    }),
  );
});

test('reaches the end of the list by adding pages, which keeps all articles shown before', () => {
  fc.assert(
    fc.property(total, sort, page, (all, order, requestedPage) => {
      let extent = findExtent(all, { ...noFilters, sort: order, page: requestedPage }, null);
      const initial = extent.isFromStart ? 'start' : (extent.pages[0] ?? null);
      for (let steps = 0; extent.after !== null; steps += 1) {
        const before = indexesOf(extent, all, order);
        extent = findExtent(all, { ...noFilters, sort: order, page: extent.after }, initial);
        expect(indexesOf(extent, all, order).slice(0, before.length)).toEqual(before);
        expect(extent.shown).toBeGreaterThan(before.length);
        expect(steps).toBeLessThan(countPages(all));
      }
      expect(extent.shown + (extent.isFromStart ? 0 : (indexesOf(extent, all, order)[0] ?? 0))).toBe(all);
    }),
  );
});

test('adds two pages at once where the first has few new articles', () => {
  expect(findExtent(91, noFilters, null).after).toBe(2);
  expect(findExtent(91, { ...noFilters, page: 2 }, 'start')).toMatchObject({ pages: [3, 2], overlap: 29, shown: 61 });
  expect(findExtent(31, noFilters, null).after).toBe(1);
});

test('gives the start of the list as what comes before its second page', () => {
  const before = (requestedPage: number, order: Filters['sort']) =>
    findExtent(100, { ...noFilters, page: requestedPage, sort: order }, null).before;
  expect([before(1, 'newest'), before(2, 'newest'), before(3, 'newest'), before(4, 'newest')]).toEqual([
    2,
    3,
    'start',
    null,
  ]);
  expect([before(1, 'oldest'), before(2, 'oldest'), before(3, 'oldest')]).toEqual([null, 'start', 2]);
});
