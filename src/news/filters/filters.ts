import { facets, type Facet } from '../archive/archive.ts';

/** The filters, order and page of a list, as in its address. Facet values are slugs (`syria`, `civil-war`). */
export interface Filters {
  /** The search query on one line, at most `longestQuestion` characters; null where there is none. */
  readonly q: string | null;
  readonly about: readonly string[];
  readonly filed: readonly string[];
  readonly tag: readonly string[];
  /** The people who wrote an article (person-slug.ts). */
  readonly by: readonly string[];
  /** Whom an article names. */
  readonly person: readonly string[];
  readonly organisation: readonly string[];
  /** ISO dates, both inclusive, compared with an article's date (sort-date.ts). */
  readonly since: string | null;
  readonly until: string | null;
  readonly sort: Sort;
  /** The open page. Page 1 has the oldest articles; null opens the list at its beginning. */
  readonly page: number | null;
}

/** The order of a list; `best`, by relevance, only for search results. */
export type Sort = 'newest' | 'oldest' | 'best';

/** A parameter of the address that was ignored because its value is not valid. */
export interface Dropped {
  readonly name: string;
  readonly value: string;
}

/** In the order of addresses. */
export const noFilters: Filters = {
  q: null,
  about: [],
  filed: [],
  tag: [],
  by: [],
  person: [],
  organisation: [],
  since: null,
  until: null,
  sort: 'newest',
  page: null,
};

/**
 * Writes filters as a query string, always in the same order and spelling, so that a view has one address. Empty where
 * nothing is set. `defaultSort` as in `readFilters`.
 *
 * | name             | value                                  | repeated     |
 * | ---------------- | -------------------------------------- | ------------ |
 * | `q`              | the search query                       | no           |
 * | `about`, `filed` | slug of a country or world region      | yes, sorted  |
 * | `tag`            | a tag                                  | yes, sorted  |
 * | `by`             | the slug of a person who wrote it      | yes, sorted  |
 * | `person`, `organisation` | the slug of whom it names  | yes, sorted  |
 * | `since`, `until` | ISO date, inclusive                    | no           |
 * | `sort`           | `newest`, `oldest` or `best`, unless it is the default | no |
 * | `page`           | 1 to 999999                            | no           |
 *
 * Example: `?about=iran&about=syria&since=2018-01-01`.
 */
export function writeFilters(filters: Filters, defaultSort: 'newest' | 'best' = 'newest'): string {
  // `noFilters` has the names in this order.
  const pairs = (Object.keys(noFilters) as (keyof Filters)[]).flatMap((name) => {
    const value = name === 'sort' && filters.sort === defaultSort ? null : filters[name];
    // The page is a number, and alone: sorting and writing take it as text.
    const values = new Set([value ?? []].flat() as readonly string[]);
    return [...values].toSorted().map((one) => `${name}=${encodeURIComponent(one)}`);
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Whether any filter is set; order and page do not count. */
export function isNarrowed(filters: Filters): boolean {
  const { q, since, until } = filters;
  return facets.some((facet) => filters[facet].length > 0) || (q ?? since ?? until) !== null;
}

/** The filters of a page (`/regions/syria` is about Syria) together with those of its query: facet values are united. */
export function joinFilters(ofPage: Partial<Filters>, added: Filters): Filters {
  const joined = facets.map((name) => [name, [...new Set([...(ofPage[name] ?? []), ...added[name]])].toSorted()]);
  return { ...added, ...(Object.fromEntries(joined) as Pick<Filters, Facet>) };
}

/** Adds a facet value, or removes it where it is set, and returns to the first page. */
export function toggleValue(filters: Filters, facet: Facet, value: string): Filters {
  const has = filters[facet].includes(value);
  const values = has ? filters[facet].filter((other) => other !== value) : [...filters[facet], value].toSorted();
  return { ...filters, [facet]: values, page: null };
}
