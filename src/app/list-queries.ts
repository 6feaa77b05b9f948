import { queryOptions } from '@tanstack/react-query';
import type { Filters } from '#news/filters.ts';
import { writeFilters } from '#news/filters.ts';
import { loadList, loadRange, rangeOfPage } from './load-list.ts';
import { keepPlaces, readFile, readManifest } from './queries.ts';
import { selectArticles } from './select-articles.ts';

/** What lists ask. Apart from the other questions, so that the page of an article does not load what makes lists. */
export const listQueries = {
  /** Which articles meet the filters; a step on the way to lists and their pages. */
  selection: (filters: Filters) =>
    queryOptions({
      queryKey: ['selection', writeFilters({ ...filters, sort: 'newest', page: null })],
      queryFn: async ({ client }) => selectArticles(readFile(client), await readManifest(client), filters),
      staleTime: Infinity,
    }),

  /** The beginning of a list, whatever page of it is open. */
  list: (filters: Filters) =>
    queryOptions({
      queryKey: ['list', writeFilters({ ...filters, page: null })],
      queryFn: async ({ client }) => {
        const selection = await client.fetchQuery(listQueries.selection(filters));
        const view = await loadList(readFile(client), selection, filters);
        keepPlaces(client, view.items);
        return view;
      },
      staleTime: Infinity,
    }),

  /** One page of a list, by its number from the oldest; empty where the list has no such page. */
  page: (filters: Filters, page: number) =>
    queryOptions({
      queryKey: ['page', writeFilters({ ...filters, page })],
      queryFn: async ({ client }) => {
        const selection = await client.fetchQuery(listQueries.selection(filters));
        const range = rangeOfPage(page, selection.total, filters.sort);
        const items = await loadRange(readFile(client), selection, filters.sort, ...range);
        keepPlaces(client, items);
        return items;
      },
      staleTime: Infinity,
    }),
} as const;
