import { readQueryPairs } from './query-pairs.ts';
import { regionBySlug } from './regions.ts';
import { isTag } from './tag.ts';

/** The refinement of a list, exactly as its address says it. Values are the names used in addresses. */
export interface Filters {
  readonly about: readonly string[];
  readonly filed: readonly string[];
  readonly tag: readonly string[];
  /** ISO dates, both inclusive, compared with the printed date. */
  readonly since: string | null;
  readonly until: string | null;
  readonly sort: 'newest' | 'oldest';
  /** The page that stands open, numbered from the oldest article's, which is 1; null opens the list at its beginning. */
  readonly page: number | null;
}

/** A condition that was in the address and means nothing here. */
export interface Dropped {
  readonly name: string;
  readonly value: string;
}

export const noFilters: Filters = {
  about: [],
  filed: [],
  tag: [],
  since: null,
  until: null,
  sort: 'newest',
  page: null,
};

/**
 * Reads a query string. Total: whatever stands there, the result is valid filters, and what could not be used is listed
 * in `dropped` so that the page can say so. Parameters that are none of ours (`utm_source`) are left out silently.
 */
export function readFilters(search: string): { readonly filters: Filters; readonly dropped: readonly Dropped[] } {
  const query = new Query(search);
  const since = query.one('since', isDate);
  const until = query.one('until', isDate);
  const page = query.one('page', (value) => /^[1-9]\d{0,5}$/u.test(value));
  const filters: Filters = {
    about: query.many('about', isRegion),
    filed: query.many('filed', isRegion),
    tag: query.many('tag', isTag),
    since,
    until,
    sort: query.one('sort', (value) => value === 'oldest' || value === 'newest') === 'oldest' ? 'oldest' : 'newest',
    page: page === null ? null : Number(page),
  };
  return { filters, dropped: query.dropped };
}

/** The one spelling of a view: `?about=iran&about=syria&since=2018-01-01`, or nothing for the whole list. */
export function writeFilters(filters: Filters): string {
  const pairs: [string, string][] = [];
  for (const name of ['about', 'filed', 'tag'] as const) {
    for (const value of [...new Set(filters[name])].toSorted()) pairs.push([name, value]);
  }
  if (filters.since !== null) pairs.push(['since', filters.since]);
  if (filters.until !== null) pairs.push(['until', filters.until]);
  if (filters.sort === 'oldest') pairs.push(['sort', 'oldest']);
  if (filters.page !== null) pairs.push(['page', String(filters.page)]);
  return pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`;
}

/** Whether anything narrows the list; its order and how far it is opened do not. */
export function isNarrowed(filters: Filters): boolean {
  return hasAny(filters.about, filters.filed, filters.tag) || filters.since !== null || filters.until !== null;
}

/** Both filters at once: what a page's own address says (`/regions/syria`) and what its query adds. */
export function joinFilters(own: Partial<Filters>, added: Filters): Filters {
  const join = (name: 'about' | 'filed' | 'tag') => [...new Set([...(own[name] ?? []), ...added[name]])].toSorted();
  return { ...added, about: join('about'), filed: join('filed'), tag: join('tag') };
}

/** The same view with a value of a facet added, or taken away where it is there; back at the beginning. */
export function toggleValue(filters: Filters, facet: 'about' | 'filed' | 'tag', value: string): Filters {
  const has = filters[facet].includes(value);
  const values = has ? filters[facet].filter((other) => other !== value) : [...filters[facet], value].toSorted();
  return { ...filters, [facet]: values, page: null };
}

/** Whether this is a day of the calendar, written `2022-01-19`. */
export function isDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= last;
}

const isRegion = (value: string) => regionBySlug(value) !== null;
const hasAny = (...lists: readonly (readonly string[])[]) => lists.some((list) => list.length > 0);

class Query {
  readonly dropped: Dropped[] = [];
  readonly #pairs: readonly (readonly [string, string])[];

  constructor(search: string) {
    this.#pairs = readQueryPairs(search);
  }

  many(name: string, isValid: (value: string) => boolean): string[] {
    const found = new Set<string>();
    for (const [key, raw] of this.#pairs) {
      if (key !== name || raw === '') continue;
      const value = raw.trim().toLowerCase();
      if (isValid(value)) found.add(value);
      else this.dropped.push({ name, value: raw });
    }
    return [...found].toSorted();
  }

  one(name: string, isValid: (value: string) => boolean): string | null {
    return this.many(name, isValid).at(0) ?? null;
  }
}
