import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import { dataPath } from '#news/archive/archive.ts';
import type { Article } from '#news/article/article.ts';
import { writeFilters, type Filters } from '#news/filters/filters.ts';
import { fileQuery, fileReader, readManifest } from '../archive/archive-files.ts';
import { articleQueries } from '../archive/article-queries.ts';
import { countTimes } from '../archive/count-times.ts';
import type { ListView } from '../archive/load-list.ts';
import { newsQueries } from '../archive/queries.ts';
import { WordIndex } from './word-index.ts';
import { orderMatches, type Place } from './order-matches.ts';

/** Results without which a search is not shown: what stood there before stays until they are there. Each is about 2 kB. */
export const shownFirst = 2;

/** What the search page asks beside the views of every list; apart, so that no other page loads it. */
export const resultQueries = {
  /** What every search reads, whatever its words. */
  index: () =>
    queryOptions({
      meta: { isInternal: true },
      queryKey: ['index'],
      queryFn: async ({ client }) => {
        await WordIndex.open(fileReader(client), await readManifest(client));
        return null;
      },
    }),

  /** What the results can be narrowed by, as lists have it; the articles are not part of it. */
  outline: (filters: Filters) =>
    queryOptions({
      meta: { isInternal: true },
      queryKey: ['outline', writeFilters({ ...filters, sort: 'newest', page: null })],
      queryFn: async ({ client }): Promise<ListView> => {
        const { total, first } = await client.fetchQuery(newsQueries.selection(filters));
        const undated = await client.fetchQuery(newsQueries.selection({ ...filters, since: null, until: null }));
        const times = countTimes(undated.months);
        return { total, items: [], facets: null, times, map: first?.map ?? null, empty: null };
      },
    }),

  /** An article that was found, whole: its snippet is cut from it, and a click on it opens it with nothing to fetch. */
  article: ({ volume, position }: Place) =>
    queryOptions({
      meta: { isInternal: true },
      queryKey: ['result', volume.month, volume.mark, position],
      queryFn: async ({ client }) => {
        const article = await client.fetchQuery(fileQuery<Article>(dataPath.article(volume, position)));
        client.setQueryData(articleQueries.article(article.id).queryKey, article);
        return article;
      },
    }),

  /** Several of them, those of a view from its first on; null where one cannot be read. */
  articles: (view: string, from: number, places: readonly Place[]) =>
    queryOptions({
      meta: { isInternal: true },
      queryKey: ['results', view, from, places.length],
      queryFn: async ({ client }) => {
        const reading = places.map((place) => client.fetchQuery(resultQueries.article(place)));
        return (await Promise.allSettled(reading)).map((read) => (read.status === 'fulfilled' ? read.value : null));
      },
      // Articles never change: comparing them word by word would cost a frame.
      structuralSharing: false,
    }),
} as const;

/**
 * Loads what a search shows first: what it found, and the articles on top. Rejects where the index cannot be read; an
 * article that cannot be is left to its own place on the page.
 */
export async function ensureResults(client: QueryClient, filters: Filters): Promise<void> {
  const selection = await client.ensureQueryData(newsQueries.selection(filters));
  // Where nothing was found, a list says why.
  if (selection.total === 0) await client.prefetchQuery(newsQueries.list(filters));
  const places = orderMatches(selection, filters.sort, shownFirst);
  await Promise.all(places.map((place) => client.prefetchQuery(resultQueries.article(place))));
}
