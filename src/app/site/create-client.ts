import type { QueryClient } from '@tanstack/react-query';
import type { DataReader } from '../archive/data-reader.ts';
import { createQueryClient } from '../archive/query-client.ts';

/**
 * Creates the query client of a visit, a prerendered page or a test, which reads data files by `read`. The search
 * engine is loaded with the first search: most lists need none.
 */
export function createClient(read: DataReader): QueryClient {
  return createQueryClient({
    read,
    findMatches: (...question) => import('../search/find-matches.ts').then((module) => module.findMatches(...question)),
  });
}
