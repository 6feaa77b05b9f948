import type { ViewFacets, VolumeFacets } from '#news/archive/archive.ts';
import type { MapView } from '#news/map/map-sheets.ts';
import { dataPath, listSize, undated } from '#news/archive/archive.ts';
import type { Summary } from '#news/article/article.ts';
import type { Filters } from '#news/filters/filters.ts';
import { countTimes, type Times } from './count-times.ts';
import type { EmptyView } from './explain-empty.ts';
import type { ReadFile } from './data-reader.ts';
import { positionsIn, type Select, type SelectedMonth, type Selection } from './select-articles.ts';

/** What a list's page shows first: totals, facets and the first articles. */
export interface ListView {
  readonly total: number;
  /** The first thirty articles in the view's order; of all articles, the lead before them (archive.ts). */
  readonly items: readonly Summary[];
  /** Facets with exact counts; null where they must be counted separately (`facetQueries.counts`). */
  readonly facets: ViewFacets | null;
  /** The articles per month or year, regardless of the view's date filter; null where none is dated. */
  readonly times: Times | null;
  readonly map: MapView | null;
  /** Why the list is empty; null where it is not. */
  readonly empty: EmptyView | null;
}

/**
 * Loads the first page of a list with its facets: a single list head where no more than one facet value narrows it.
 * `archive` is the number of articles in the archive.
 */
export async function loadList(read: ReadFile, select: Select, filters: Filters, archive: number): Promise<ListView> {
  const [selection, undatedFilters] = [await select(filters), { ...filters, since: null, until: null }];
  const { total, head, first } = selection;
  const isHead = head !== null && filters.sort === 'newest';
  const items = isHead ? head.items : await loadRange(read, selection, filters.sort, 0, listSize);
  return {
    total,
    items,
    facets: head?.facets ?? null,
    times: countTimes((await select(undatedFilters)).months),
    map: first?.map ?? null,
    empty: total === 0 ? await (await import('./explain-empty.ts')).explainEmpty(select, filters, archive) : null,
  };
}

/** Loads the articles of a range of the view's order, `to` exclusive. Reads the files of those months only. */
export async function loadRange(
  read: ReadFile,
  { months, only }: Pick<Selection, 'months' | 'only'>,
  sort: Filters['sort'],
  from: number,
  to: number,
): Promise<readonly Summary[]> {
  const parts: Promise<readonly Summary[]>[] = [];
  let before = 0;
  for (const month of inOrder(months, sort)) {
    const [start, end] = [Math.max(0, from - before), Math.min(month.count, to - before)];
    before += month.count;
    if (start >= end) continue;
    parts.push(
      read<VolumeFacets>(dataPath.facets(month.volume)).then((volumeFacets) => {
        const ascending = positionsIn(month, volumeFacets, only);
        const ordered = sort === 'oldest' ? ascending : ascending.toReversed();
        return readItems(read, month.volume.month, volumeFacets.lists, ordered.slice(start, end));
      }),
    );
  }
  return (await Promise.all(parts)).flat();
}

/** Undated articles come last in either order. */
function inOrder(months: readonly SelectedMonth[], sort: Filters['sort']): readonly SelectedMonth[] {
  if (sort === 'newest') return months;
  const dated = months.filter(({ volume }) => volume.month !== undated);
  return [...dated.toReversed(), ...months.filter(({ volume }) => volume.month === undated)];
}

async function readItems(
  read: ReadFile,
  month: string,
  lists: readonly string[],
  positions: readonly number[],
): Promise<Summary[]> {
  const pages = [...new Set(positions.map((position) => Math.floor(position / listSize)))];
  const reading = pages.map((page) => read<readonly Summary[]>(dataPath.list(month, page, lists[page] ?? '')));
  const byPage = new Map((await Promise.all(reading)).map((items, at) => [pages[at], items]));
  return positions
    .map((position) => byPage.get(Math.floor(position / listSize))?.[position % listSize])
    .filter((summary) => summary !== undefined);
}
