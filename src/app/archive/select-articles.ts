import type { Facet, ListHead, Manifest, MonthPostings, VolumeEntry, VolumeFacets } from '#news/archive/archive.ts';
import { dataPath, facets, isNameFacet, namesFiles, undated } from '#news/archive/archive.ts';
import type { Filters } from '#news/filters/filters.ts';
import { decodePostings } from '#news/archive/postings.ts';
import { regionBySlug } from '#news/regions/regions.ts';
import type { ReadFile } from './data-reader.ts';
import { findInDirectory } from './find-in-directory.ts';
import type { FindMatches, Match, Matches } from './matches.ts';

/** A month's share of a selection. */
export interface SelectedMonth {
  readonly volume: VolumeEntry;
  readonly count: number;
  /** Ascending. Null where not needed so far: then they are the month's postings of `only`, or all of the month. */
  readonly positions: readonly number[] | null;
}

/** The articles that meet some filters, with exact counts by month; the positions are read later where possible. */
export interface Selection {
  readonly total: number;
  /** Newest first, `undated` last; months without an article are left out. */
  readonly months: readonly SelectedMonth[];
  /** The list head with the view's counts; null where more than one facet value narrows it, or dates, or a query. */
  readonly head: ListHead | null;
  /** The only condition, whose postings give each month's positions; null where there are none or several. */
  readonly only: Condition | null;
  /** The list head of the first condition, which has the part of the map to show. */
  readonly first: ListHead | null;
  /** What the query found in the whole archive; null without a query. */
  readonly matches: Matches | null;
  /** The matches that are in this view, best first. */
  readonly ranked: readonly Match[];
}

/** Selects articles by filters, from a cache. */
export type Select = (filters: Filters) => Promise<Selection>;

interface Condition {
  readonly facet: Facet;
  readonly value: string;
}

const noArticles: Selection = { total: 0, months: [], head: null, only: null, first: null, matches: null, ranked: [] };

/**
 * Selects the articles that meet the filters. One condition reads its list head, several their postings, a query its
 * part of the index, dates the facets of the months in which they begin and end: no other file, whatever the archive's
 * size. An unknown facet value selects nothing.
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
  if (heads.includes(null)) return { ...noArticles, matches };
  const foundHeads = heads.filter((head) => head !== null);
  const [only = null] = conditions.length === 1 && matches === null ? conditions : [];
  const hasSeveral = foundHeads.length > 1 || matches !== null;
  const postings = await Promise.all(
    hasSeveral ? foundHeads.map((head, at) => readPostings(read, conditions[at], head.postings)) : [],
  );
  const matchingMonths = hasSeveral
    ? intersect(manifest, matches === null ? postings : [matches.months, ...postings])
    : monthCounts(manifest, foundHeads[0]);
  const monthsInRange = matchingMonths.filter(({ volume }) => isMonthWithin(volume.month, filters));
  const months = await Promise.all(monthsInRange.map((month) => cutAtDates(read, month, only, filters)));
  const nonEmptyMonths = months.filter(({ count }) => count > 0);
  const isDated = filters.since !== null || filters.until !== null;
  const wholeHead = async () => foundHeads[0] ?? (await read<ListHead>(dataPath.latest(manifest)));
  return {
    total: nonEmptyMonths.reduce((sum, { count }) => sum + count, 0),
    months: nonEmptyMonths,
    head: isDated || hasSeveral ? null : await wholeHead(),
    only,
    first: foundHeads[0] ?? null,
    matches,
    ranked: matches === null ? [] : matchesWithin(matches.ranked, nonEmptyMonths),
  };
}

/** The matches that are in the selected months, whose positions are known for every query. */
function matchesWithin(ranked: readonly Match[], months: readonly SelectedMonth[]): readonly Match[] {
  const positionsByMonth = new Map(months.map(({ volume, positions }) => [volume.month, new Set(positions)]));
  return ranked.filter(({ month, position }) => positionsByMonth.get(month)?.has(position));
}

/** The ascending positions of a month's share of a selection. */
export function positionsIn({ positions, volume }: SelectedMonth, { postings }: VolumeFacets, only: Condition | null) {
  if (positions !== null) return positions;
  // Not what every object has: a tag may be called `constructor`.
  if (only !== null) return decodePostings(new Map(Object.entries(postings[only.facet] ?? {})).get(only.value) ?? []);
  return Array.from({ length: volume.count }, (_, position) => position);
}

/** The conditions on facets. Addresses have the slugs of regions, the data has their codes. */
function conditionsOf(filters: Filters): Condition[] {
  return facets.flatMap((facet) =>
    filters[facet].map((value) => ({
      facet,
      value: facet === 'tag' || isNameFacet(facet) ? value : (regionBySlug(value)?.code ?? value),
    })),
  );
}

async function readHead(read: ReadFile, manifest: Manifest, { facet, value }: Condition): Promise<ListHead | null> {
  const counted =
    facet === 'tag'
      ? await findInDirectory(read, 'tags', manifest.tags, value)
      : isNameFacet(facet)
        ? await findInDirectory(read, namesFiles[facet], manifest[namesFiles[facet]], value)
        : manifest.facets[facet].find((entry) => entry.value === value);
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

function intersect(
  { volumes }: Manifest,
  postings: readonly ReadonlyMap<string, readonly number[]>[],
): SelectedMonth[] {
  return volumes.flatMap((volume) => {
    const [first, ...others] = postings.map((positions) => positions.get(volume.month) ?? []);
    const sets = others.map((positions) => new Set(positions));
    const positions = (first ?? []).filter((position) => sets.every((set) => set.has(position)));
    return positions.length === 0 ? [] : [{ volume, count: positions.length, positions }];
  });
}

function isMonthWithin(month: string, { since, until }: Filters): boolean {
  if (month === undated) return since === null && until === null;
  return (since === null || month >= since.slice(0, 7)) && (until === null || month <= until.slice(0, 7));
}

/** Filters a month by date if the range begins or ends in it; any other selected month lies within the range. */
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
