import type { QueryClient } from '@tanstack/react-query';
import type { Params } from 'react-router';
import type { PageMeta } from '#news/pages/static-app.ts';
import { site } from '../settings/site-info.ts';

/**
 * The `handle` of a page's route: derives the page's meta from the cache that its loader filled. Only the prerenderer writes
 * descriptions (`import.meta.env.SSR`): their words are no part of the app.
 */
export interface PageHandle {
  readonly meta: (page: {
    readonly client: QueryClient;
    readonly params: Params;
    /** The query string of the page's address. */
    readonly search: string;
  }) => PageMeta;
}

/** `Syria · The Gazette` */
export function pageTitle(...parts: readonly string[]): string {
  return [...parts, site.name].join(' · ');
}
