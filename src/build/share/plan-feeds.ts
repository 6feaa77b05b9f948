import type { Manifest } from '#news/archive/archive.ts';
import { urls } from '#news/addresses/urls.ts';
import { hashContent } from '../text/content-hash.ts';
import type { ListedArticle } from '../archive/join-volumes.ts';
import { regionsWithPages } from '../archive/regions-with-pages.ts';

/** The feeds of a list before they are written; plain data for a thread. */
export interface FeedPlan {
  /** The address of the list. */
  readonly list: string;
  readonly title: string;
  /** Data files of its newest articles, newest first. */
  readonly articles: readonly string[];
  /** Hash of everything the feeds contain: with the same key they are the same bytes. */
  readonly key: string;
}

/**
 * Plans feeds for the archive and for each region and tag that has a page. `newest` gives the articles on the first page of
 * `latest`, `about/<code>` or `tag/<tag>`.
 */
export function planFeeds(
  manifest: Manifest,
  tags: readonly string[],
  newest: (list: string) => readonly ListedArticle[],
): readonly FeedPlan[] {
  return [
    planFeed(urls.front(), 'Dateline', newest('latest')),
    ...regionsWithPages(manifest).map(({ code, slug, name }) =>
      planFeed(urls.region(slug), `${name} · Dateline`, newest(`about/${code}`)),
    ),
    ...tags.map((tag) => planFeed(urls.tag(tag), `${tag} · Dateline`, newest(`tag/${tag}`))),
  ];
}

function planFeed(list: string, title: string, articles: readonly ListedArticle[]): FeedPlan {
  const key = hashContent(list, title, ...articles.map(({ contentHash }) => contentHash));
  return { list, title, articles: articles.map(({ path }) => path), key };
}
