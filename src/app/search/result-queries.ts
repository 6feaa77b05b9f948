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
import { orderMatches, type ArticlePosition } from './order-matches.ts';

/** The results that a search waits for before it replaces the page before it. Each is about 2 kB. */
export const shownFirst = 2;

/** Query options of the search page alone, apart so that no other page loads their code. */
export const resultQueries = {
  /** The directory of the index, which every search reads. */
  index: () =>
    queryOptions({
      meta: { isInternal: true },
      queryKey: ['index'],
      queryFn: async ({ client }) => {
        await WordIndex.open(fileReader(client), await readManifest(client));
        return null;
      },
    }),

  /** What the results can be narrowed by, in the shape of a list without its articles. */
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

  /** A found article. The snippet is cut from it, and it opens without another request. */
  article: ({ volume, position }: ArticlePosition) =>
    queryOptions({
      meta: { isInternal: true },
      queryKey: ['result', volume.month, volume.mark, position],
      queryFn: async ({ client }) => {
        const article = await client.fetchQuery(fileQuery<Article>(dataPath.article(volume, position)));
        client.setQueryData(articleQueries.article(article.id).queryKey, article);
        return article;
      },
    }),

  /** Several found articles of a view, from the index `from` on; null in place of one that cannot be read. */
  articles: (view: string, from: number, positions: readonly ArticlePosition[]) =>
    queryOptions({
      meta: { isInternal: true },
      queryKey: ['results', view, from, positions.length],
      queryFn: async ({ client }) => {
        const reading = positions.map((position) => client.fetchQuery(resultQueries.article(position)));
        return (await Promise.allSettled(reading)).map((read) => (read.status === 'fulfilled' ? read.value : null));
      },
      // Articles never change: a deep comparison would cost a frame.
      structuralSharing: false,
    }),
} as const;

/**
 * Loads the matches of a search and its first results. Rejects where the index cannot be read; for an article that
 * cannot be read the page shows an error in its place.
 */
export async function ensureResults(client: QueryClient, filters: Filters): Promise<void> {
  const selection = await client.ensureQueryData(newsQueries.selection(filters));
  // The list says why nothing was found.
  if (selection.total === 0) await client.prefetchQuery(newsQueries.list(filters));
  const positions = orderMatches(selection, filters.sort, shownFirst);
  await Promise.all(positions.map((position) => client.prefetchQuery(resultQueries.article(position))));
}
