import type { Filters } from '../filters/filters.ts';
import { writeFilters } from '../filters/filters.ts';

/**
 * Every address of the site: links, loaders, the prerenderer and the tests build them here. All are paths from the site's
 * base, without it, and have no slash at the end.
 */
export const urls = {
  front: (filters?: Filters) => `/${query(filters)}`,
  article: ({ slug, id }: { readonly slug: string; readonly id: string }) => `/articles/${slug}-${id}`,
  regions: () => '/regions',
  region: (slug: string, filters?: Filters) => `/regions/${slug}${query(filters)}`,
  /** Tags by name; an archive with more than some hundreds has further pages. */
  tags: (page = 1) => (page === 1 ? '/tags' : `/tags/page/${page}`),
  tag: (slug: string, filters?: Filters) => `/tags/${slug}${query(filters)}`,
  /** People whom several articles name, by name; organisations alike. */
  people: (page = 1) => (page === 1 ? '/people' : `/people/page/${page}`),
  person: (slug: string, filters?: Filters) => `/people/${slug}${query(filters)}`,
  organisations: (page = 1) => (page === 1 ? '/organisations' : `/organisations/page/${page}`),
  organisation: (slug: string, filters?: Filters) => `/organisations/${slug}${query(filters)}`,
  dates: () => '/dates',
  /** A month (`2022-01`) or `undated`; page 1 has its oldest articles. */
  date: (month: string, page = 1) => `/dates/${month}${page === 1 ? '' : `/${page}`}`,
  /** Search results are sorted by relevance by default. */
  search: (filters?: Filters) => `/search${filters === undefined ? '' : writeFilters(filters, 'best')}`,
  /** What is saved on this device. */
  saved: () => '/saved',
  about: () => '/about',
} as const;

/** The address of a list's feed: `/regions/syria/feed.xml` (Atom) or `/regions/syria/feed.json` (JSON Feed). */
export const feedAddress = (list: string, format: 'xml' | 'json') => `${list.replace(/\/$/u, '')}/feed.${format}`;

/**
 * Slug and id of the last part of an article's address, in lower case: `putin-refuses-7bfah3584a`. The id alone finds the
 * article, so the slug may be any, or empty. Null where the text does not end with an id.
 */
export function readArticleAddress(address: string): { readonly slug: string; readonly id: string } | null {
  const parts = /^(?:(.*)-)?([0-9a-hjkmnp-tv-z]{10})$/u.exec(address.toLowerCase());
  return parts === null ? null : { slug: parts[1] ?? '', id: parts[2] ?? '' };
}

const query = (filters: Filters | undefined) => (filters === undefined ? '' : writeFilters(filters));
