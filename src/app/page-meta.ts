import type { QueryClient } from '@tanstack/react-query';
import type { Params } from 'react-router';

/** What a page says of itself outside its own text. The prerenderer writes all of it; at run time only the title changes. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
  /** From the site's base, without its query unless that is what identifies the page. */
  readonly canonical: string;
  /** Engines leave it out of their indexes: results are not something to find, but where one looks. */
  readonly isUnlisted?: boolean;
  /** The article it shows, if it shows one. */
  readonly article?: { readonly id: string; readonly lang: string };
}

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
