import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import type { Dropped, Filters } from '#news/filters/filters.ts';
import { readFilters } from '#news/filters/read-filters.ts';
import { clientOf } from './route-context.ts';

/**
 * What a loader needs: the query client and the filters in the request's address. `defaultSort` is the page's order
 * where the address names none. Invalid filters are reported in `dropped`.
 */
export function openRequest(
  { context, request }: Pick<LoaderFunctionArgs, 'context' | 'request'>,
  defaultSort: 'newest' | 'best' = 'newest',
): {
  readonly client: QueryClient;
  readonly filters: Filters;
  readonly dropped: readonly Dropped[];
} {
  return { client: clientOf({ context }), ...readFilters(new URL(request.url).search, defaultSort) };
}
