import type { Manifest } from '#news/archive/archive.ts';
import { urls } from '#news/addresses/urls.ts';
import { hashContent } from '../text/content-hash.ts';
import type { ListedArticle } from '../archive/join-volumes.ts';
import { regionsWithPages } from '../archive/regions-with-pages.ts';

/** A list's feeds, before they are written; plain data, which a thread can be sent. */
export interface FeedPlan {
  /** The list's address. */
  readonly list: string;
  readonly title: string;
  /** Data files of its newest articles, the newest first. */
  readonly articles: readonly string[];
  /** Of all that the feeds are made of: feeds of the same key are the same, byte for byte. */
  readonly key: string;
}

/**
 * A feed for the archive, and for each region and tag that has a page. `newest` gives the newest articles of `latest`,
 * `about/<code>` and `tag/<tag>`, as many as a list's first page has; none where there are none.
 */
export function planFeeds(manifest: Manifest, newest: (list: string) => readonly ListedArticle[]): readonly FeedPlan[] {
  return [
    planFeed(urls.front(), 'Dateline', newest('latest')),
    ...regionsWithPages(manifest).map(({ code, slug, name }) =>
      planFeed(urls.region(slug), `${name} · Dateline`, newest(`about/${code}`)),
    ),
    ...manifest.facets.tag.map(({ value }) => planFeed(urls.tag(value), `${value} · Dateline`, newest(`tag/${value}`))),
  ];
}

function planFeed(list: string, title: string, articles: readonly ListedArticle[]): FeedPlan {
  const key = hashContent(list, title, ...articles.map(({ contentHash }) => contentHash));
  return { list, title, articles: articles.map(({ path }) => path), key };
}
