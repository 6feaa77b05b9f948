import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import type { Dropped, Filters } from '#news/filters/filters.ts';
import { readFilters } from '#news/filters/read-filters.ts';
import { clientOf } from './route-context.ts';

/** What a loader works with: the cache, and the filters in the address of a page whose own order is `own`. */
export function openRequest(
  { context, request }: Pick<LoaderFunctionArgs, 'context' | 'request'>,
  own: 'newest' | 'best' = 'newest',
): {
  readonly client: QueryClient;
  readonly filters: Filters;
  readonly dropped: readonly Dropped[];
} {
  return { client: clientOf({ context }), ...readFilters(new URL(request.url).search, own) };
}
