import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { ArticlePlace, IdShard } from '#news/archive/archive.ts';
import { dataPath } from '#news/archive/archive.ts';
import type { Article, ArticleLink, Neighbours, Summary } from '#news/article/article.ts';
import type { QueryKind } from '#news/pages/query-keys.ts';
import { fileQuery, fileReader, readManifest } from './archive-files.ts';
import { NewsError } from './errors.ts';
import type { ListView } from './load-list.ts';
import type { RelatedStories } from './load-related.ts';

/**
 * The questions of an article's page, apart from those of lists (queries.ts): whoever comes to read loads no code that
 * finds lists, and what the foot of the page asks is loaded when it asks.
 */
export const articleQueries = {
  article: (id: string) =>
    queryOptions({
      queryKey: ['article' satisfies QueryKind, id],
      queryFn: async ({ client }) => {
        const { volumes } = await readManifest(client);
        const open = async (place: Pick<ArticlePlace, 'month' | 'position'> | null) => {
          const volume = volumes.find(({ month, count }) => month === place?.month && place.position < count);
          if (place === null || volume === undefined) return null;
          return client.fetchQuery(fileQuery<Article>(dataPath.article(volume, place.position)));
        };
        // The page that showed it may be of an older edition, in which another article stood there.
        const shown = await open(findShown(client, id));
        const article = shown?.id === id ? shown : await open(await client.fetchQuery(articleQueries.place(id)));
        if (article === null) throw new NewsError('not-found', `no article has the id ${id}`);
        return article;
      },
    }),

  /** Where an id stands; null where it was never given. */
  place: (id: string) =>
    queryOptions({
      meta: { isInternal: true },
      queryKey: ['place', id],
      queryFn: async ({ client }): Promise<ArticlePlace | null> => {
        const manifest = await readManifest(client);
        const shard = await client.fetchQuery(fileQuery<IdShard>(dataPath.ids(manifest.ids, id)));
        const place = shard[id];
        if (place === null) throw new NewsError('gone', `the article ${id} was taken out`);
        return place ?? null;
      },
    }),

  /** What stands beside an article; a prerendered page carries it. */
  neighbours: (article: Pick<ArticleLink, 'id' | 'month' | 'position'>) =>
    queryOptions({
      queryKey: ['neighbours' satisfies QueryKind, article.id],
      queryFn: async ({ client }) => {
        const module = await import('./load-neighbours.ts');
        return module.loadNeighbours(fileReader(client), await readManifest(client), article);
      },
    }),

  /** Others from where an article is about. */
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

type Shown = ListView | RelatedStories | Neighbours | readonly Summary[];

/** An article that a page has shown the link to, so that a click on it needs no look-up. */
function findShown(client: QueryClient, id: string): ArticleLink | null {
  const views = (['list', 'page', 'neighbours', 'near'] satisfies QueryKind[]).flatMap((kind) =>
    client.getQueriesData<Shown>({ queryKey: [kind] }),
  );
  return views.flatMap(([, view]) => linksIn(view)).find((link) => link?.id === id) ?? null;
}

function linksIn(view: Shown | undefined): readonly (ArticleLink | null)[] {
  if (view === undefined) return [];
  if ('items' in view) return view.items;
  return 'older' in view ? [view.newer, view.older] : view;
}
