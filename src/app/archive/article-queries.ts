import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { ArticlePlace, IdShard } from '#news/archive/archive.ts';
import { dataPath } from '#news/archive/archive.ts';
import type { Article, ArticleLink, Neighbours, Summary } from '#news/article/article.ts';
import type { QueryKind } from '#news/pages/query-keys.ts';
import { fileQuery, fileReader, readManifest } from './archive-files.ts';
import { errorKind, NewsError } from './errors.ts';
import type { ListView } from './load-list.ts';
import type { RelatedStories } from './load-related.ts';
import { portsOf } from './query-client.ts';

/**
 * Query options for an article's page. They are apart from those of lists (queries.ts), so that an article's page does
 * not load the code for lists; the code behind `neighbours` and `near` is loaded when they run.
 */
export const articleQueries = {
  article: (id: string) =>
    queryOptions({
      queryKey: ['article' satisfies QueryKind, id],
      queryFn: async ({ client }) => {
        try {
          return await readArticle(client, id);
        } catch (error) {
          const kept =
            errorKind(error) === 'offline'
              ? await portsOf(client)
                  .readKept?.(id)
                  .catch(() => null)
              : null;
          if (kept) return kept;
          throw error;
        }
      },
    }),

  /** The month and position of an id; null for an id that never existed. Rejects with `gone` for a removed article. */
  place: (id: string) =>
    queryOptions({
      meta: { isInternal: true },
      queryKey: ['place', id],
      queryFn: async ({ client }): Promise<ArticlePlace | null> => {
        const manifest = await readManifest(client);
        const shard = await client.fetchQuery(fileQuery<IdShard>(dataPath.ids(manifest.ids, id)));
        const place = shard[id];
        if (place === null) throw new NewsError('gone', id);
        if (place === 'unavailable') throw new NewsError('unavailable', id);
        return place ?? null;
      },
    }),

  /** The previous and next article; a prerendered page carries them. */
  neighbours: (article: Pick<ArticleLink, 'id' | 'month' | 'position'>) =>
    queryOptions({
      queryKey: ['neighbours' satisfies QueryKind, article.id],
      queryFn: async ({ client }) => {
        const module = await import('./load-neighbours.ts');
        return module.loadNeighbours(fileReader(client), await readManifest(client), article);
      },
    }),

  /** Other articles about the same country. */
  near: (article: Article) =>
    queryOptions({
      queryKey: ['near' satisfies QueryKind, article.id],
      queryFn: async ({ client }) => {
        const module = await import('./load-related.ts');
        const beside = await client.fetchQuery(articleQueries.neighbours(article));
        return module.loadRelated(fileReader(client), await readManifest(client), article, beside);
      },
    }),
} as const;

async function readArticle(client: QueryClient, id: string): Promise<Article> {
  const { volumes } = await readManifest(client);
  const read = async (place: Pick<ArticlePlace, 'month' | 'position'> | null) => {
    const volume = volumes.find(({ month, count }) => month === place?.month && place.position < count);
    if (place === null || volume === undefined) return null;
    return client.fetchQuery(fileQuery<Article>(dataPath.article(volume, place.position)));
  };
  // The list that linked to it may be of an older edition, in which another article had this position.
  const cached = await read(findCachedLink(client, id));
  const article = cached?.id === id ? cached : await read(await client.fetchQuery(articleQueries.place(id)));
  if (article === null) throw new NewsError('not-found', id);
  return article;
}

type LinkSource = ListView | RelatedStories | Neighbours | readonly Summary[];

/**
 * The link to an article from any list in the cache, which makes a look-up of its id unnecessary; null where none has
 * it.
 */
function findCachedLink(client: QueryClient, id: string): ArticleLink | null {
  const views = (['list', 'page', 'neighbours', 'near'] satisfies QueryKind[]).flatMap((kind) =>
    client.getQueriesData<LinkSource>({ queryKey: [kind] }),
  );
  return views.flatMap(([, view]) => linksIn(view)).find((link) => link?.id === id) ?? null;
}

function linksIn(view: LinkSource | undefined): readonly (ArticleLink | null)[] {
  if (view === undefined) return [];
  if ('items' in view) return view.items;
  return 'older' in view ? [view.newer, view.older] : view;
}
