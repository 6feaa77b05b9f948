import { listSize } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';

/** The number of pages of a list of `total` articles. */
export function countPages(total: number): number {
  return Math.ceil(total / listSize);
}

/**
 * The range of a page in the view's order, `to` exclusive. Pages are numbered from the oldest in either order, so that
 * a link to a full page always shows the same articles; only the page of the newest may be short.
 */
export function rangeOfPage(page: number, total: number, sort: Filters['sort']): readonly [from: number, to: number] {
  const [from, to] = [(page - 1) * listSize, Math.min(page * listSize, total)];
  return sort === 'oldest' ? [from, to] : [total - to, total - from];
}
