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

/** The places in the view's order that an extent shows, as the page draws them. */
function placesOf({ isFromStart, pages, overlap }: Extent, all: number, order: Filters['sort']): number[] {
  const beginning = isFromStart ? Array.from({ length: Math.min(listSize, all) }, (_, at) => at) : [];
  const rest = pages.map((number) => {
    const [from, to] = rangeOfPage(number, all, order);
    return Array.from({ length: to - from }, (_, at) => from + at);
  });
  return [...beginning, ...rest.flatMap((places, at) => places.slice(at === 0 ? overlap : 0))];
}

test('shows a stretch of the list, each article of it once, whatever an address asks and an entry remembers', () => {
  fc.assert(
    fc.property(total, sort, page, opened, (all, order, asked, memory) => {
      const extent = findExtent(all, { ...noFilters, sort: order, page: asked }, memory);
      const places = placesOf(extent, all, order);
      const [first = 0] = places;
      expect(places).toEqual(Array.from({ length: extent.shown }, (_, at) => first + at));
      expect(extent.isFromStart || extent.before === null).toBe(first === 0);
      expect(extent.after === null).toBe(first + extent.shown === all);
    }),
  );
});

test('comes to the end step by step, and what was open stays as it was', () => {
  fc.assert(
    fc.property(total, sort, page, (all, order, asked) => {
      let extent = findExtent(all, { ...noFilters, sort: order, page: asked }, null);
      const memory = extent.isFromStart ? 'start' : (extent.pages[0] ?? null);
      for (let steps = 0; extent.after !== null; steps += 1) {
        const before = placesOf(extent, all, order);
        extent = findExtent(all, { ...noFilters, sort: order, page: extent.after }, memory);
        expect(placesOf(extent, all, order).slice(0, before.length)).toEqual(before);
        expect(extent.shown).toBeGreaterThan(before.length);
        expect(steps).toBeLessThan(countPages(all));
      }
      expect(extent.shown + (extent.isFromStart ? 0 : (placesOf(extent, all, order)[0] ?? 0))).toBe(all);
    }),
  );
});

test('takes two pages in one step where the first has hardly anything that is new', () => {
  expect(findExtent(91, noFilters, null).after).toBe(2);
  expect(findExtent(91, { ...noFilters, page: 2 }, 'start')).toMatchObject({ pages: [3, 2], overlap: 29, shown: 61 });
  expect(findExtent(31, noFilters, null).after).toBe(1);
});

test('says where the list begins again: the page before the first is the list’s own address', () => {
  const before = (asked: number, order: Filters['sort']) =>
    findExtent(100, { ...noFilters, page: asked, sort: order }, null).before;
  expect([before(1, 'newest'), before(2, 'newest'), before(3, 'newest'), before(4, 'newest')]).toEqual([
    2,
    3,
    'start',
    null,
  ]);
  expect([before(1, 'oldest'), before(2, 'oldest'), before(3, 'oldest')]).toEqual([null, 'start', 2]);
});
