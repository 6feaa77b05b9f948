import type { QueryClient } from '@tanstack/react-query';
import type { Filters } from '#news/filters/filters.ts';
import { emptyWords } from './empty-messages.ts';
import { newsQueries } from '../archive/queries.ts';

/** Loads what a list's address shows: its beginning, and the page that it names; the words for one that is empty. What stands open beside it may follow. */
export async function ensureList(client: QueryClient, filters: Filters): Promise<void> {
  const { page } = filters;
  const [{ empty }] = await Promise.all([
    client.ensureQueryData(newsQueries.list(filters)),
    page !== null && client.ensureQueryData(newsQueries.page(filters, page)),
  ]);
  if (empty !== null) await emptyWords.load();
}
