import type { ViewFacets, VolumeFacets } from '#news/archive/archive.ts';
import type { MapView } from '#news/map/map-sheets.ts';
import { dataPath, listSize, undated } from '#news/archive/archive.ts';
import type { Summary } from '#news/article/article.ts';
import type { Filters } from '#news/filters/filters.ts';
import { countTimes, type Times } from './count-times.ts';
import type { EmptyView } from './explain-empty.ts';
import type { ReadFile } from './data-reader.ts';
import { positionsIn, type Select, type SelectedMonth, type Selection } from './select-articles.ts';

/** A list as a page shows it: how much there is, and where it begins. */
export interface ListView {
  readonly total: number;
  /** The first thirty in the view's order. */
  readonly items: readonly Summary[];
  /** What narrows it further, all counts exact; null where they must be counted (`newsQueries.facetCounts`). */
  readonly facets: ViewFacets | null;
  /** When its articles were printed, whatever its own dates are; null where nothing is dated. */
  readonly times: Times | null;
  readonly map: MapView | null;
  /** Why nothing is in it; null where something is. */
  readonly empty: EmptyView | null;
}

/** Loads the beginning of a list, with what it can be narrowed by: one head where that is all there is to it. */
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

/** The articles from one place of the view's order to another; no month but theirs is read. */
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

/** What is undated comes last, whichever way a list is read. */
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
  const read30 = pages.map((page) => read<readonly Summary[]>(dataPath.list(month, page, lists[page] ?? '')));
  const byPage = new Map((await Promise.all(read30)).map((items, at) => [pages[at], items]));
  return positions
    .map((position) => byPage.get(Math.floor(position / listSize))?.[position % listSize])
    .filter((summary) => summary !== undefined);
}
