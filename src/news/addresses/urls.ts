import type { Filters } from '../filters/filters.ts';
import { writeFilters } from '../filters/filters.ts';

/**
 * Every address of the site, once: links, loaders, the prerenderer and the tests build them here.
 * All are paths from the site's base, without it and without a slash at the end.
 */
export const urls = {
  front: (filters?: Filters) => `/${query(filters)}`,
  article: ({ slug, id }: { readonly slug: string; readonly id: string }) => `/articles/${slug}-${id}`,
  regions: () => '/regions',
  region: (slug: string, filters?: Filters) => `/regions/${slug}${query(filters)}`,
  tags: () => '/tags',
  tag: (slug: string, filters?: Filters) => `/tags/${slug}${query(filters)}`,
  dates: () => '/dates',
  /** A month (`2022-01`) or `undated`; `page` from 1, the oldest articles first. */
  date: (month: string, page = 1) => `/dates/${month}${page === 1 ? '' : `/${page}`}`,
  /** Searches are in the order of the best match unless they say otherwise. */
  search: (filters?: Filters) => `/search${filters === undefined ? '' : writeFilters(filters, 'best')}`,
  /** What this reader keeps on this device. */
  saved: () => '/saved',
  about: () => '/about',
} as const;

/** The feed beside a list: `/regions/syria/feed.xml` (Atom), `/feed.json` (JSON Feed). `list` is the list's address. */
export const feedAddress = (list: string, form: 'xml' | 'json') => `${list.replace(/\/$/u, '')}/feed.${form}`;

/** The id at the end of an article's address, whatever slug stands before it; null where there is none. */
export function readArticleAddress(address: string): { readonly slug: string; readonly id: string } | null {
  const parts = /^(?:(.*)-)?([0-9a-hjkmnp-tv-z]{10})$/u.exec(address.toLowerCase());
  return parts === null ? null : { slug: parts[1] ?? '', id: parts[2] ?? '' };
}

const query = (filters: Filters | undefined) => (filters === undefined ? '' : writeFilters(filters));
