import { listSize } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';
import { countPages, rangeOfPage } from '../archive/list-pages.ts';

/** Where a list was opened: at its beginning, or at the page that an address named. */
export type Opened = 'start' | number;

/** What of a list stands on the page, and what lies on either side of it. */
export interface Extent {
  /** It begins with the first thirty of the view's order, which are no page of their own. */
  readonly isFromStart: boolean;
  /** The pages that stand open (after those thirty), in the view's order. */
  readonly pages: readonly number[];
  /** Articles of the first of them that stand among the thirty already. */
  readonly overlap: number;
  /** Articles that stand open. */
  readonly shown: number;
  /** What comes before; null where nothing does. */
  readonly before: Opened | null;
  /** The page that comes next; null where none does. */
  readonly after: number | null;
  /** How many pages there are. */
  readonly last: number;
}

/** Fewer articles than these are not worth a step of their own. */
const fewest = 10;

/**
 * What of a list is open. Its address names the page that was opened last; where the reader came to that from others, the
 * history entry remembers which was the first. An address alone opens one page. A page that the list does not have, and a
 * memory that does not lead to it, are left aside.
 */
export function findExtent(total: number, { page, sort }: Filters, opened: Opened | null): Extent {
  const last = countPages(total);
  const asked = page !== null && page <= last ? page : null;
  return asked === null || opened === 'start'
    ? extendStart(total, sort, last, asked)
    : extendPage(total, sort, last, asked, opened ?? asked);
}

function extendStart(total: number, sort: Filters['sort'], last: number, asked: number | null): Extent {
  const step = sort === 'oldest' ? 1 : -1;
  const second = sort === 'oldest' ? 2 : countPages(total - listSize);
  // What the beginning leaves of the page that it ends in.
  const left = sort === 'oldest' ? listSize : total - second * listSize;
  const pages = asked === null ? [] : pagesBetween(second, asked, step);
  const deepest = pages.at(-1);
  const next = deepest === undefined ? second : deepest + step;
  return {
    isFromStart: true,
    pages,
    overlap: listSize - left,
    shown: deepest === undefined ? Math.min(listSize, total) : rangeOfPage(deepest, total, sort)[1],
    before: null,
    after: deepest === undefined && left < fewest && isPage(next + step, last) ? next + step : pageOrNull(next, last),
    last,
  };
}

function extendPage(total: number, sort: Filters['sort'], last: number, asked: number, opened: number): Extent {
  const step = sort === 'oldest' ? 1 : -1;
  const first = isPage(opened, last) && (asked - opened) * step >= 0 ? opened : asked;
  const before = first - step;
  // The list's own address opens the page at its beginning, and with it what makes it thirty.
  const isBeforeStart = isPage(before, last) && !isPage(before - step, last);
  return {
    isFromStart: false,
    pages: pagesBetween(first, asked, step),
    overlap: 0,
    shown: rangeOfPage(asked, total, sort)[1] - rangeOfPage(first, total, sort)[0],
    before: isBeforeStart ? 'start' : pageOrNull(before, last),
    after: pageOrNull(asked + step, last),
    last,
  };
}

/** What a history entry remembers of its list; null where it is another's, or remembers nothing. */
export function readOpened(state: unknown): Opened | null {
  const opened = typeof state === 'object' && state !== null && 'opened' in state ? state.opened : null;
  return opened === 'start' || typeof opened === 'number' ? opened : null;
}

function pagesBetween(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.max(0, (last - first) * step + 1) }, (_, at) => first + at * step);
}

const isPage = (page: number, last: number) => page >= 1 && page <= last;
const pageOrNull = (page: number, last: number) => (isPage(page, last) ? page : null);
