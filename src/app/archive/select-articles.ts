import type { Facet, ListHead, Manifest, MonthPostings, VolumeEntry, VolumeFacets } from '#news/archive/archive.ts';
import { dataPath, facets, undated } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';
import { decodePostings } from '#news/archive/postings.ts';
import { regionBySlug } from '#news/regions/regions.ts';
import type { ReadFile } from './data-reader.ts';
import type { FindMatches, Match, Matches } from './matches.ts';

/** A month's part of a view. */
export interface SelectedMonth {
  readonly volume: VolumeEntry;
  readonly count: number;
  /** Ascending; null where they are the month's own postings of `only`, or all there are, and were not needed so far. */
  readonly positions: readonly number[] | null;
}

/** The articles that meet some filters, in no order yet: how many there are of them in each month is always known. */
export interface Selection {
  readonly total: number;
  /** Newest first, `undated` last; none without an article. */
  readonly months: readonly SelectedMonth[];
  /** The head that says all of the view's counts, where nothing but one facet's value narrows it. */
  readonly head: ListHead | null;
  /** The one condition whose postings in each month stand for a month's positions. */
  readonly only: Condition | null;
  /** The head of its first condition: the part of the map to show. */
  readonly first: ListHead | null;
  /** What the question found in the whole archive; null where none was asked. */
  readonly matches: Matches | null;
  /** Of what it found the articles of this view, the best first. */
  readonly ranked: readonly Match[];
}

/** Selects by any filters; what was selected before is at hand. */
export type Select = (filters: Filters) => Promise<Selection>;

interface Condition {
  readonly facet: Facet;
  readonly value: string;
}

const nothing: Selection = { total: 0, months: [], head: null, only: null, first: null, matches: null, ranked: [] };

/**
 * Finds what meets the filters. One condition needs its head, several their postings; a question needs its words' part of
 * the index, dates the months in which they begin and end. No other file is read, however large the archive is.
 */
export async function selectArticles(
  read: ReadFile,
  manifest: Manifest,
  filters: Filters,
  findMatches: FindMatches,
): Promise<Selection> {
  const conditions = conditionsOf(filters);
  const [matches, ...heads] = await Promise.all([
    filters.q === null ? null : findMatches(read, manifest, filters.q),
    ...conditions.map((condition) => readHead(read, manifest, condition)),
  ]);
  if (heads.includes(null)) return { ...nothing, matches };
  const found = heads.filter((head) => head !== null);
  const [only = null] = conditions.length === 1 && matches === null ? conditions : [];
  const areMany = found.length > 1 || matches !== null;
  const chosen = await Promise.all(
    areMany ? found.map((head, at) => readPostings(read, conditions[at], head.postings)) : [],
  );
  const narrowed = areMany
    ? intersect(manifest, matches === null ? chosen : [matches.months, ...chosen])
    : monthCounts(manifest, found[0]);
  const within = narrowed.filter(({ volume }) => isMonthWithin(volume.month, filters));
  const months = await Promise.all(within.map((month) => cutAtDates(read, month, only, filters)));
  const held = months.filter(({ count }) => count > 0);
  const isDated = filters.since !== null || filters.until !== null;
  const wholeHead = async () => found[0] ?? (await read<ListHead>(dataPath.latest(manifest)));
  return {
    total: held.reduce((sum, { count }) => sum + count, 0),
    months: held,
    head: isDated || areMany ? null : await wholeHead(),
    only,
    first: found[0] ?? null,
    matches,
    ranked: matches === null ? [] : keepWithin(matches.ranked, held),
  };
}

/** The matches that are among some months' positions; all months of a question have theirs. */
function keepWithin(ranked: readonly Match[], months: readonly SelectedMonth[]): readonly Match[] {
  const within = new Map(months.map(({ volume, positions }) => [volume.month, new Set(positions)]));
  return ranked.filter(({ month, position }) => within.get(month)?.has(position));
}

/** The positions that a month's part stands for, ascending. */
export function positionsIn({ positions, volume }: SelectedMonth, { postings }: VolumeFacets, only: Condition | null) {
  if (positions !== null) return positions;
  if (only !== null) return decodePostings(postings[only.facet][only.value] ?? []);
  return Array.from({ length: volume.count }, (_, position) => position);
}

/** The conditions on facets; values in the data are codes where the address has names. */
function conditionsOf(filters: Filters): Condition[] {
  return facets.flatMap((facet) =>
    filters[facet].map((value) => ({ facet, value: facet === 'tag' ? value : (regionBySlug(value)?.code ?? value) })),
  );
}

async function readHead(read: ReadFile, manifest: Manifest, { facet, value }: Condition): Promise<ListHead | null> {
  const counted = manifest.facets[facet].find((entry) => entry.value === value);
  return counted === undefined ? null : read<ListHead>(dataPath.head(facet, counted));
}

/** Ascending positions by month. */
async function readPostings(read: ReadFile, condition: Condition | undefined, mark: string | null) {
  if (condition === undefined || mark === null) return new Map<string, number[]>();
  const months = await read<MonthPostings>(dataPath.postings(condition.facet, condition.value, mark));
  return new Map(months.map(([month, postings]) => [month, decodePostings(postings)]));
}

function monthCounts({ volumes }: Manifest, head: ListHead | undefined): SelectedMonth[] {
  const counts = head === undefined ? null : new Map(head.months);
  return volumes.flatMap((volume) => {
    const count = counts === null ? volume.count : (counts.get(volume.month) ?? 0);
    return count === 0 ? [] : [{ volume, count, positions: null }];
  });
}

function intersect({ volumes }: Manifest, chosen: readonly ReadonlyMap<string, readonly number[]>[]): SelectedMonth[] {
  return volumes.flatMap((volume) => {
    const [first, ...others] = chosen.map((positions) => positions.get(volume.month) ?? []);
    const sets = others.map((positions) => new Set(positions));
    const positions = (first ?? []).filter((position) => sets.every((set) => set.has(position)));
    return positions.length === 0 ? [] : [{ volume, count: positions.length, positions }];
  });
}

function isMonthWithin(month: string, { since, until }: Filters): boolean {
  if (month === undated) return since === null && until === null;
  return (since === null || month >= since.slice(0, 7)) && (until === null || month <= until.slice(0, 7));
}

/** A month in which the dates begin or end is looked into; all of any other lies between them. */
async function cutAtDates(
  read: ReadFile,
  month: SelectedMonth,
  only: Condition | null,
  { since, until }: Filters,
): Promise<SelectedMonth> {
  const { volume } = month;
  if (![since, until].some((date) => date?.startsWith(volume.month))) return month;
  const volumeFacets = await read<VolumeFacets>(dataPath.facets(volume));
  const dates = volumeFacets.days.flatMap(([day, articles]) =>
    Array.from({ length: articles }, () => `${volume.month}-${String(day).padStart(2, '0')}`),
  );
  const positions = positionsIn(month, volumeFacets, only).filter((position) => {
    const date = dates[position] ?? '';
    return (since === null || date >= since) && (until === null || date <= until);
  });
  return { volume, count: positions.length, positions };
}
