import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { createContext, RouterContextProvider } from 'react-router';
import type { Dropped, Filters } from '#news/filters.ts';
import { readFilters } from '#news/filters.ts';

const queryClientContext = createContext<QueryClient>();

/** The router's context with its cache: loaders get it from here, so that no cache is shared between pages or tests. */
export function createRouteContext(client: QueryClient): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(queryClientContext, client);
  return context;
}

/** What a loader works with: the cache, and the filters in the address of a page whose own order is `own`. */
export function openRequest(
  { context, request }: Pick<LoaderFunctionArgs, 'context' | 'request'>,
  own: 'newest' | 'best' = 'newest',
): {
  readonly client: QueryClient;
  readonly filters: Filters;
  readonly dropped: readonly Dropped[];
} {
  return { client: context.get(queryClientContext), ...readFilters(new URL(request.url).search, own) };
}
