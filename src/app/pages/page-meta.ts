import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { Params } from 'react-router';
import type { PageMeta } from '#news/pages/static-app.ts';
import { site } from '../settings/site-info.ts';

/** What a page is asked for. */
export interface PageRequest {
  /** Comes with the request, so that visits and tests share no cache. */
  readonly client: QueryClient;
  /** The values of the placeholders in the path of the page's route, decoded. */
  readonly params: Params;
  /** The query string of the address. */
  readonly search: string;
}

/** The exports of a page's module. */
export interface PageModule {
  readonly Component: ComponentType;
  /** Fills the cache with what the page shows first. Rejects, mostly with a `NewsError`, where there is no such page. */
  readonly loader?: (request: PageRequest) => Promise<void>;
  readonly handle: PageHandle;
}

/**
 * Derives the page's meta from the cache that its loader filled. Only the prerenderer writes descriptions
 * (`import.meta.env.SSR`): their words are no part of the app.
 */
export interface PageHandle {
  readonly meta: (request: PageRequest) => PageMeta;
}

/** `Syria · The Gazette` */
export function pageTitle(...parts: readonly string[]): string {
  return [...parts, site.name].join(' · ');
}
