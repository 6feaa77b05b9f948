import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { createContext, RouterContextProvider } from 'react-router';

const queryClientContext = createContext<QueryClient>();

/**
 * Creates a router context with a query client. Loaders get the client from here, so that pages and tests share no
 * cache.
 */
export function createRouteContext(client: QueryClient): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(queryClientContext, client);
  return context;
}

/** The query client of a loader. A loader that also reads filters uses open-request.ts. */
export function clientOf({ context }: Pick<LoaderFunctionArgs, 'context'>): QueryClient {
  return context.get(queryClientContext);
}
