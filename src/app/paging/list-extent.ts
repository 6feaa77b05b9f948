import { listSize } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';
import { countPages, rangeOfPage } from '../archive/list-pages.ts';

/** Where the open part of a list begins: at its start, or at the page that an address named. */
export type Opened = 'start' | number;

/** The open part of a list, and what comes before and after it. */
export interface Extent {
  /** Whether it begins with the first thirty articles. These are not a numbered page: they change with each new article. */
  readonly isFromStart: boolean;
  /** The numbered pages that are open (after those thirty), in the order of the list. */
  readonly pages: readonly number[];
  /** How many articles of the first of these pages are among the thirty. */
  readonly overlap: number;
  /** How many articles are open. */
  readonly shown: number;
  /** What comes before; null at the start of the list. */
  readonly before: Opened | null;
  /** The next page; null at the end of the list. */
  readonly after: number | null;
  /** How many numbered pages the list has. */
  readonly last: number;
}

/** Where the next page would bring fewer new articles than these, the one after it opens with it. */
const minNewArticles = 10;

/**
 * The open part of a list of `total` articles. The filters name the page that was opened last; `opened` is where the reader
 * began, from the state of the history entry. Without it, as in a shared address, that page alone is open. Ignores a page
 * that the list does not have, and an `opened` from which the page cannot be reached.
 */
export function findExtent(total: number, { page, sort }: Filters, opened: Opened | null): Extent {
  const last = countPages(total);
  const requested = page !== null && page <= last ? page : null;
  return requested === null || opened === 'start'
    ? extendStart(total, sort, last, requested)
    : extendPage(total, sort, last, requested, opened ?? requested);
}

function extendStart(total: number, sort: Filters['sort'], last: number, requested: number | null): Extent {
  const step = sort === 'oldest' ? 1 : -1;
  const second = sort === 'oldest' ? 2 : countPages(total - listSize);
  // How many articles of the second page are not among the first thirty.
  const remaining = sort === 'oldest' ? listSize : total - second * listSize;
  const pages = requested === null ? [] : pagesBetween(second, requested, step);
  const deepest = pages.at(-1);
  const next = deepest === undefined ? second : deepest + step;
  return {
    isFromStart: true,
    pages,
    overlap: listSize - remaining,
    shown: deepest === undefined ? Math.min(listSize, total) : rangeOfPage(deepest, total, sort)[1],
    before: null,
    after:
      deepest === undefined && remaining < minNewArticles && isPage(next + step, last)
        ? next + step
        : pageOrNull(next, last),
    last,
  };
}

function extendPage(total: number, sort: Filters['sort'], last: number, requested: number, opened: number): Extent {
  const step = sort === 'oldest' ? 1 : -1;
  const first = isPage(opened, last) && (requested - opened) * step >= 0 ? opened : requested;
  const before = first - step;
  // The first page is part of the start of the list, whose address has no page number.
  const isBeforeStart = isPage(before, last) && !isPage(before - step, last);
  return {
    isFromStart: false,
    pages: pagesBetween(first, requested, step),
    overlap: 0,
    shown: rangeOfPage(requested, total, sort)[1] - rangeOfPage(first, total, sort)[0],
    before: isBeforeStart ? 'start' : pageOrNull(before, last),
    after: pageOrNull(requested + step, last),
    last,
  };
}

/** Where the list of a history entry was opened, from the state that `useOpenMore` stored; null where it has none. */
export function readOpened(state: unknown): Opened | null {
  const opened = typeof state === 'object' && state !== null && 'opened' in state ? state.opened : null;
  return opened === 'start' || typeof opened === 'number' ? opened : null;
}

function pagesBetween(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.max(0, (last - first) * step + 1) }, (_, at) => first + at * step);
}

const isPage = (page: number, last: number) => page >= 1 && page <= last;
const pageOrNull = (page: number, last: number) => (isPage(page, last) ? page : null);
