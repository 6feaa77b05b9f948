import type { QueryClient } from '@tanstack/react-query';
import { noFilters } from '#news/filters/filters.ts';
import type { PageData } from '#news/pages/static-app.ts';
import { setSite } from '../settings/site-info.ts';

/**
 * Reads the data embedded in a prerendered page; null where the page was not prerendered (development, the not-found
 * page).
 */
export function readPageData(page: Document): PageData | null {
  const text = page.querySelector('#page-data')?.textContent ?? '';
  return text === '' ? null : (JSON.parse(text) as PageData);
}

/** Puts the page's data into the cache under its query keys, and sets what the owner says of the site. */
export function hydrateCache(client: QueryClient, { data, site }: PageData): void {
  if (site) setSite(site);
  for (const [key, value] of data) client.setQueryData(key, value);
}

/**
 * Whether the document was rendered for exactly this address (`base` has both slashes). A filtered view is served the
 * static page of its bare path: hydrating that would put one view's data into the other's markup (React error 418).
 */
export function isRenderedFor({ address }: PageData, pathname: string, search: string, base: string): boolean {
  const path = `/${pathname.slice(base.length)}`.replace(/(?!^)\/$/u, '');
  const query = new URLSearchParams(search);
  return decodeURI(path) === decodeURI(address) && !Object.keys(noFilters).some((name) => query.has(name));
}
