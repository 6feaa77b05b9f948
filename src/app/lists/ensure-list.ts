import type { QueryClient } from '@tanstack/react-query';
import type { Filters } from '#news/filters/filters.ts';
import { emptyMessages } from './empty-messages.ts';
import { newsQueries } from '../archive/queries.ts';

/**
 * Loads what the address of a list shows first: the start of the list, the page that the address names, and the messages for
 * an empty list. Further open pages load when they are rendered.
 */
export async function ensureList(client: QueryClient, filters: Filters): Promise<void> {
  const { page } = filters;
  const [{ empty }] = await Promise.all([
    client.ensureQueryData(newsQueries.list(filters)),
    page !== null && client.ensureQueryData(newsQueries.page(filters, page)),
  ]);
  if (empty !== null) await emptyMessages.load();
}
