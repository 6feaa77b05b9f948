import type { QueryClient } from '@tanstack/react-query';
import { noFilters } from '#news/filters/filters.ts';
import { decodePercent } from '#news/text/decode-percent.ts';
import type { PageData } from '#news/pages/static-app.ts';
import { setTagNames } from '../languages/tag-name.ts';
import { setSite } from '../settings/site-info.ts';

/**
 * Reads the data embedded in a prerendered page; null where the page was not prerendered (development, the not-found
 * page).
 */
export function readPageData(page: Document): PageData | null {
  return JSON.parse(page.querySelector('#page-data')?.textContent || 'null') as PageData | null;
}

/** Puts the page's data into the cache under its query keys, and sets what the owner says of the site and its tags. */
export function hydrateCache(client: QueryClient, { data, site, tagNames }: PageData): void {
  if (site) setSite(site);
  setTagNames(tagNames);
  for (const [key, value] of data) client.setQueryData(key, value);
}

/**
 * Whether the document was rendered for exactly this address (`base` has both slashes). A filtered view is served the
 * static page of its bare path: hydrating that would put one view's data into the other's markup (React error 418).
 */
export function isRenderedFor({ address }: PageData, pathname: string, search: string, base: string): boolean {
  const path = `/${pathname.slice(base.length)}`.replace(/(?!^)\/$/u, '');
  const query = new URLSearchParams(search);
  return decodePercent(path) === decodePercent(address) && !Object.keys(noFilters).some((name) => query.has(name));
}
