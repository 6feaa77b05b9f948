import type { Facet, Head, Manifest, ViewFacets, VolumeEntry, VolumeFacets } from '#news/archive.ts';
import type { MapView } from '#news/map-sheets.ts';
import { dataPath, facets, facetSize, listSize, undated } from '#news/archive.ts';
import type { Summary } from '#news/article.ts';
import type { Filters } from '#news/filters.ts';
import { countCommon, decodePostings } from '#news/postings.ts';
import { isWorldRegion, regionBySlug } from '#news/regions.ts';

/** A list as a page shows it. */
export interface ListView {
  readonly total: number;
  /** The view is wider than was counted: `total` and the facets' counts are lower bounds. */
  readonly isPartial: boolean;
  readonly items: readonly Summary[];
  readonly facets: ViewFacets;
  readonly map: MapView | null;
}

/** Reads a data file by its path below `data/`. */
export type ReadFile = <Shape>(path: string) => Promise<Shape>;

/** Months asked for at once: a view of many months takes few round trips. */
const monthsAtOnce = 12;

/** Months counted beyond those that fill the page; a view wider than this says "more than". */
const mostMonthsCounted = 36;

interface Condition {
  readonly facet: Facet;
  readonly value: string;
}

/**
 * Loads the view that the filters describe: from one head where one is enough, else month by month,
 * skipping every month in which a condition has no article.
 */
export async function loadList(read: ReadFile, manifest: Manifest, filters: Filters): Promise<ListView> {
  const conditions = conditionsOf(filters);
  const heads = await Promise.all(conditions.map((condition) => readHead(read, manifest, condition)));
  if (heads.includes(null)) return emptyView;
  const found = heads.filter((head) => head !== null);
  const isHead = filters.page === 1 && filters.sort === 'newest' && filters.since === null && filters.until === null;
  if (isHead && found.length <= 1) {
    const head = found[0] ?? (await read<Head>(dataPath.latest(manifest)));
    return { total: head.total, isPartial: false, items: head.items, facets: head.facets, map: head.map };
  }
  const months = found.map((head) => new Set(head.months.map(([month]) => month)));
  const volumes = manifest.volumes.filter(
    ({ month }) => months.every((having) => having.has(month)) && isMonthWithin(month, filters),
  );
  const walk = await walkVolumes(read, volumesInOrder(volumes, filters.sort), conditions, filters);
  return { ...walk, map: found[0]?.map ?? null };
}

async function walkVolumes(
  readFile: ReadFile,
  volumes: readonly VolumeEntry[],
  conditions: readonly Condition[],
  filters: Filters,
) {
  const wanted = filters.page * listSize;
  const reading: Promise<readonly Summary[]>[] = [];
  const counts = { about: new Map<string, number>(), filed: new Map<string, number>(), tag: new Map<string, number>() };
  let total = 0;
  let from = 0;
  while (from < volumes.length && (total < wanted || from < mostMonthsCounted)) {
    const several = volumes.slice(from, from + monthsAtOnce);
    from += several.length;
    // Batch after batch on purpose: older months are asked for only where these leave the page unfilled or uncounted.
    // oxlint-disable-next-line no-await-in-loop
    const read = await Promise.all(several.map((volume) => readFile<VolumeFacets>(dataPath.facets(volume))));
    for (const [index, volume] of several.entries()) {
      const volumeFacets = read[index];
      if (volumeFacets === undefined) continue;
      const positions = matchPositions(volumeFacets, volume, conditions, filters);
      countFacets(counts, volumeFacets, new Set(positions));
      const ordered = filters.sort === 'oldest' ? positions.toReversed() : positions;
      reading.push(readItems(readFile, volume, ordered.slice(0, Math.max(0, wanted - total))));
      total += positions.length;
    }
  }
  const items = (await Promise.all(reading)).flat();
  const isPartial = from < volumes.length;
  const ranked = facets.map((facet) => [facet, rank(counts[facet], filters[facet])] as const);
  return { total, isPartial, items, facets: Object.fromEntries(ranked) as unknown as ViewFacets };
}

/** The conditions on facets; values in the data are codes where the address has names. */
function conditionsOf(filters: Filters): Condition[] {
  return facets.flatMap((facet) =>
    filters[facet].map((value) => ({ facet, value: facet === 'tag' ? value : (regionBySlug(value)?.code ?? value) })),
  );
}

async function readHead(read: ReadFile, manifest: Manifest, { facet, value }: Condition): Promise<Head | null> {
  const counted = manifest.facets[facet].find((entry) => entry.value === value);
  return counted === undefined ? null : read<Head>(dataPath.head(facet, counted));
}

function isMonthWithin(month: string, { since, until }: Filters): boolean {
  if (month === undated) return since === null && until === null;
  return (since === null || month >= since.slice(0, 7)) && (until === null || month <= until.slice(0, 7));
}

function volumesInOrder(volumes: readonly VolumeEntry[], sort: Filters['sort']): VolumeEntry[] {
  if (sort === 'newest') return [...volumes];
  const dated = volumes.filter(({ month }) => month !== undated);
  return [...dated.toReversed(), ...volumes.filter(({ month }) => month === undated)];
}

function matchPositions(
  { postings, days }: VolumeFacets,
  { month, count }: VolumeEntry,
  conditions: readonly Condition[],
  filters: Filters,
) {
  let positions = Array.from({ length: count }, (_, position) => position);
  for (const { facet, value } of conditions) {
    const having = new Set(decodePostings(postings[facet][value] ?? []));
    positions = positions.filter((position) => having.has(position));
  }
  if (filters.since === null && filters.until === null) return positions;
  const dates = days.flatMap(([day, articles]) =>
    Array.from({ length: articles }, () => `${month}-${String(day).padStart(2, '0')}`),
  );
  return positions.filter((position) => {
    const date = dates[position] ?? '';
    return (filters.since === null || date >= filters.since) && (filters.until === null || date <= filters.until);
  });
}

function countFacets(
  counts: { readonly [F in Facet]: Map<string, number> },
  { postings }: VolumeFacets,
  positions: ReadonlySet<number>,
) {
  for (const facet of facets) {
    for (const [value, at] of Object.entries(postings[facet])) {
      const common = countCommon(at, positions);
      if (common > 0) counts[facet].set(value, (counts[facet].get(value) ?? 0) + common);
    }
  }
}

async function readItems(read: ReadFile, volume: VolumeEntry, positions: readonly number[]): Promise<Summary[]> {
  const pages = [...new Set(positions.map((position) => Math.floor(position / listSize)))];
  const lists = await Promise.all(pages.map((page) => read<readonly Summary[]>(dataPath.list(volume, page))));
  const byPage = new Map(pages.map((page, index) => [page, lists[index]]));
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

const emptyView: ListView = {
  total: 0,
  isPartial: false,
  items: [],
  facets: { about: [], filed: [], tag: [] },
  map: null,
};
