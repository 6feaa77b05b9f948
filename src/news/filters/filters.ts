/** The refinement of a list, exactly as its address says it. Values of facets are the names used in addresses. */
export interface Filters {
  /** What is searched for, on one line and no longer than it may be; null where nothing is. */
  readonly q: string | null;
  readonly about: readonly string[];
  readonly filed: readonly string[];
  readonly tag: readonly string[];
  /** ISO dates, both inclusive, compared with the printed date. */
  readonly since: string | null;
  readonly until: string | null;
  /** `best`: what answers a search the best comes first. */
  readonly sort: Sort;
  /** The page that stands open, numbered from the oldest article's, which is 1; null opens the list at its beginning. */
  readonly page: number | null;
}

/** The orders of a list, and of the results of a search. */
export type Sort = 'newest' | 'oldest' | 'best';

/** A condition that was in the address and means nothing here. */
export interface Dropped {
  readonly name: string;
  readonly value: string;
}

export const noFilters: Filters = {
  q: null,
  about: [],
  filed: [],
  tag: [],
  since: null,
  until: null,
  sort: 'newest',
  page: null,
};

/**
 * The one spelling of a view: `?about=iran&about=syria&since=2018-01-01`, or nothing for the whole list. `own` as in
 * `readFilters`.
 */
export function writeFilters(filters: Filters, own: 'newest' | 'best' = 'newest'): string {
  const pairs: [string, string][] = [];
  if (filters.q !== null) pairs.push(['q', filters.q]);
  for (const name of ['about', 'filed', 'tag'] as const) {
    for (const value of [...new Set(filters[name])].toSorted()) pairs.push([name, value]);
  }
  if (filters.since !== null) pairs.push(['since', filters.since]);
  if (filters.until !== null) pairs.push(['until', filters.until]);
  if (filters.sort !== own) pairs.push(['sort', filters.sort]);
  if (filters.page !== null) pairs.push(['page', String(filters.page)]);
  return pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`;
}

/** Whether anything narrows the list; its order and how far it is opened do not. */
export function isNarrowed(filters: Filters): boolean {
  const { q, about, filed, tag, since, until } = filters;
  return hasAny(about, filed, tag) || (q ?? since ?? until) !== null;
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

const hasAny = (...lists: readonly (readonly string[])[]) => lists.some((list) => list.length > 0);
