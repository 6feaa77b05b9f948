import { listSize } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';

/** How many pages a list has. */
export function countPages(total: number): number {
  return Math.ceil(total / listSize);
}

/**
 * Where a page stands in the view's order. Pages are numbered from the oldest whichever way they are read, so that a
 * link to a page that is full shows the same articles for ever; only the page of the newest may be short.
 */
export function rangeOfPage(page: number, total: number, sort: Filters['sort']): readonly [from: number, to: number] {
  const [from, to] = [(page - 1) * listSize, Math.min(page * listSize, total)];
  return sort === 'oldest' ? [from, to] : [total - to, total - from];
}
