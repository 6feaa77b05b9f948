import type { QueryClient } from '@tanstack/react-query';
import type { Params } from 'react-router';
import type { PageMeta } from '#news/pages/static-app.ts';

/** A route's `handle`: says its meta from the cache that its loader filled. */
export interface PageHandle {
  readonly meta: (page: {
    readonly client: QueryClient;
    readonly params: Params;
    /** The query of its address. */
    readonly search: string;
  }) => PageMeta;
}

/** `Syria · Dateline` */
export function pageTitle(...parts: readonly string[]): string {
  return [...parts, 'Dateline'].join(' · ');
}

/** Whether a route's handle is a page's: no other route has one. */
export function isPageHandle(handle: unknown): handle is PageHandle {
  return handle !== undefined;
}
