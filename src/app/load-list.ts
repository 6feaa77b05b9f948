import type { Facet, ViewFacets, VolumeFacets } from '#news/archive.ts';
import type { MapView } from '#news/map-sheets.ts';
import { dataPath, facets, facetSize, listSize, undated } from '#news/archive.ts';
import type { Summary } from '#news/article.ts';
import type { Filters } from '#news/filters.ts';
import { countCommon } from '#news/postings.ts';
import { isWorldRegion, regionBySlug } from '#news/regions.ts';
import type { ReadFile } from './archive-files.ts';
import { positionsIn, type SelectedMonth, type Selection } from './select-articles.ts';

/** A list as a page shows it: how much there is, and where it begins. */
export interface ListView {
  readonly total: number;
  /** The first thirty in the view's order. */
  readonly items: readonly Summary[];
  readonly facets: ViewFacets;
  /** The view spans more months than were counted: the counts of `facets` are lower bounds. */
  readonly isPartial: boolean;
  readonly map: MapView | null;
}

/** Months whose facets are counted; a view of more says "at least". */
const mostMonthsCounted = 36;

/** Loads the beginning of a selection, with what it can be narrowed by: one head where that is all there is to it. */
export async function loadList(read: ReadFile, selection: Selection, filters: Filters): Promise<ListView> {
  const { total, head, first } = selection;
  const isHead = head !== null && filters.sort === 'newest';
  const items = isHead ? head.items : await loadRange(read, selection, filters.sort, 0, listSize);
  if (head !== null) return { total, items, facets: head.facets, isPartial: false, map: head.map };
  const months = inOrder(selection.months, filters.sort);
  const counted = months.slice(0, mostMonthsCounted);
  const counts = await countFacets(read, selection, counted);
  const ranked = facets.map((facet) => [facet, rank(counts[facet], filters[facet])] as const);
  return {
    total,
    items,
    facets: Object.fromEntries(ranked) as unknown as ViewFacets,
    isPartial: counted.length < months.length,
    map: first?.map ?? null,
  };
}

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

async function countFacets(read: ReadFile, { only }: Selection, months: readonly SelectedMonth[]) {
  const counts = { about: new Map<string, number>(), filed: new Map<string, number>(), tag: new Map<string, number>() };
  const all = await Promise.all(months.map(({ volume }) => read<VolumeFacets>(dataPath.facets(volume))));
  for (const [at, month] of months.entries()) {
    const volumeFacets = all[at];
    if (volumeFacets === undefined) continue;
    const positions = new Set(positionsIn(month, volumeFacets, only));
    for (const facet of facets) addCounts(counts[facet], volumeFacets.postings[facet], positions);
  }
  return counts;
}

function addCounts(
  counts: Map<string, number>,
  postings: VolumeFacets['postings'][Facet],
  positions: ReadonlySet<number>,
) {
  for (const [value, at] of Object.entries(postings)) {
    const common = countCommon(at, positions);
    if (common > 0) counts.set(value, (counts.get(value) ?? 0) + common);
  }
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

/** The most frequent values, and the chosen ones whatever their count, so that they can be taken away again. */
function rank(counts: ReadonlyMap<string, number>, chosen: readonly string[]): (readonly [string, number])[] {
  const codes = new Set(chosen.map((slug) => regionBySlug(slug)?.code ?? slug));
  const ranked = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const choices = ranked.filter(([value]) => !isWorldRegion(value) || codes.has(value));
  return choices.filter(([value], index) => index < facetSize || codes.has(value));
}
