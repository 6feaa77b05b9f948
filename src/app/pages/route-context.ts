import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { createContext, RouterContextProvider } from 'react-router';

const queryClientContext = createContext<QueryClient>();

/** The router's context with its cache: loaders get it from here, so that no cache is shared between pages or tests. */
export function createRouteContext(client: QueryClient): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(queryClientContext, client);
  return context;
}

/** The cache a loader works with. One that reads filters, too: open-request.ts. */
export function clientOf({ context }: Pick<LoaderFunctionArgs, 'context'>): QueryClient {
  return context.get(queryClientContext);
}
