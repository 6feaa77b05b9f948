import type { QueryClient } from '@tanstack/react-query';
import type { DataReader } from '../archive/data-reader.ts';
import { createQueryClient } from '../archive/query-client.ts';

/**
 * The cache of a visit, of a page that is prerendered, or of a test, over the data that `read` gives. The search engine is
 * loaded with the first question: most lists ask none.
 */
export function createClient(read: DataReader): QueryClient {
  return createQueryClient({
    read,
    findMatches: async (...question) => (await import('../search/find-matches.ts')).findMatches(...question),
  });
}
