import { QueryClient } from '@tanstack/react-query';
import type { DataReader } from './data-reader.ts';
import type { FindMatches } from './matches.ts';

/** What queries are answered with. */
export interface ArchivePorts {
  /** Reads data files. */
  readonly read: DataReader;
  /** Answers questions in words. */
  readonly findMatches: FindMatches;
}

declare module '@tanstack/react-query' {
  interface Register {
    /** The ports stand in the client's default options. */
    queryMeta: Partial<ArchivePorts> & {
      /** An answer on the way to another, such as a file: a prerendered page does not carry it. */
      readonly isInternal?: true;
    };
  }
}

/**
 * A cache with its own ports; each page of the prerenderer and each test has one of its own.
 * Files never change under their name, so nothing goes stale; failures show at once and are retried by the reader, or when
 * the window or the connection comes back.
 */
export function createQueryClient(ports: ArchivePorts): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { ...ports },
        staleTime: Infinity,
        retry: false,
        // Else a question would wait for the connection, even one that files at hand answer.
        networkMode: 'offlineFirst',
      },
    },
  });
}

/** What a client that was made here answers queries with. */
export const portsOf = (client: QueryClient) => client.getDefaultOptions().queries?.meta as ArchivePorts;
