import { QueryClient } from '@tanstack/react-query';
import type { DataReader } from './data-reader.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** The cache's own, in its default options. */
      readonly read?: DataReader;
      /** An answer on the way to another, such as a file: a prerendered page does not carry it. */
      readonly isInternal?: true;
    };
  }
}

/**
 * A cache with its own port for data; each page of the prerenderer and each test has one of its own.
 * Files never change under their name, so nothing goes stale; failures show at once and are retried by the reader, or when
 * the window or the connection comes back.
 */
export function createQueryClient(read: DataReader): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { read },
        staleTime: Infinity,
        retry: false,
        // Else a question would wait for the connection, even one that files at hand answer.
        networkMode: 'offlineFirst',
      },
    },
  });
}
