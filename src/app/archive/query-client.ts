import { QueryClient } from '@tanstack/react-query';
import type { Article, ArticleId } from '#news/article/article.ts';
import type { DataReader } from './data-reader.ts';
import type { FindMatches } from './matches.ts';

/** The functions by which queries get their data. */
export interface ArchivePorts {
  /** Reads data files. */
  readonly read: DataReader;
  /** Finds articles by words. */
  readonly findMatches: FindMatches;
  /** Reads an article as the device keeps it; null where it does not. Absent where there is no device. */
  readonly readKept?: (id: ArticleId) => Promise<Article | null>;
}

declare module '@tanstack/react-query' {
  interface Register {
    /** The ports are in the client's default options. */
    queryMeta: Partial<ArchivePorts> & {
      /** An intermediate result, such as a file: prerendered pages do not carry it. */
      readonly isInternal?: true;
    };
  }
}

/**
 * Creates a query client with its own ports, one for each prerendered page and each test. Nothing goes stale, since
 * files never change under their name. Errors show at once; the reader retries, or TanStack Query does when the window
 * gets the focus or the connection returns.
 */
export function createQueryClient(ports: ArchivePorts): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta: { ...ports },
        staleTime: Infinity,
        retry: false,
        // Without this a query waits for a connection, even if the HTTP cache could answer it.
        networkMode: 'offlineFirst',
      },
    },
  });
}

/** The ports of a client made by `createQueryClient`. */
export const portsOf = (client: QueryClient) => client.getDefaultOptions().queries?.meta as ArchivePorts;
