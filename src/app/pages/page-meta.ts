import type { QueryClient } from '@tanstack/react-query';
import type { Params } from 'react-router';
import type { PageMeta } from '#news/pages/static-app.ts';

/** The `handle` of a page's route: derives the page's meta from the cache that its loader filled. */
export interface PageHandle {
  readonly meta: (page: {
    readonly client: QueryClient;
    readonly params: Params;
    /** The query string of the page's address. */
    readonly search: string;
  }) => PageMeta;
}

/** `Syria · Dateline` */
export function pageTitle(...parts: readonly string[]): string {
  return [...parts, 'Dateline'].join(' · ');
}

/** Whether a route's handle is a page's; routes without a page have none. */
export function isPageHandle(handle: unknown): handle is PageHandle {
  return handle !== undefined;
}
