import type { SiteInfo } from '#news/settings/site-info.ts';
import { nameTags, type TagNames } from '#news/settings/tag-names.ts';
import type { Manifest } from '#news/archive/archive.ts';
import { urls } from '#news/addresses/urls.ts';
import { hashContent } from '../text/content-hash.ts';
import type { ListedArticle, ListedNames } from '../archive/join-volumes.ts';
import { regionsWithPages } from '../archive/regions-with-pages.ts';

/** The feeds of a list before they are written; plain data for a thread. */
export interface FeedPlan {
  /** The address of the list. */
  readonly list: string;
  readonly title: string;
  /** The publisher, or the site where none is named. */
  readonly author: string;
  /** Data files of its newest articles, newest first. */
  readonly articles: readonly string[];
  /** Hash of everything the feeds contain: with the same key they are the same bytes. */
  readonly key: string;
}

/**
 * Plans feeds for the archive and for each region, tag, person and organisation that has a page. `newest` gives the articles on the first page of
 * `latest`, `about/<code>`, `tag/<tag>` and so on; `tagNames` are names of tags, which entries show.
 */
export function planFeeds(
  manifest: Manifest,
  { tags, people, organisations }: ListedNames,
  newest: (list: string) => readonly ListedArticle[],
  site: SiteInfo,
  tagNames: TagNames | undefined,
): readonly FeedPlan[] {
  const author = site.publisher?.name ?? site.name;
  const planFeed = (list: string, title: string, listed: readonly ListedArticle[]): FeedPlan => ({
    list,
    title,
    author,
    articles: listed.map(({ path }) => path),
    key: hashContent(
      list,
      title,
      author,
      JSON.stringify(tagNames ?? []),
      ...listed.map(({ contentHash }) => contentHash),
    ),
  });
  const names = nameTags(tags, tagNames);
  return [
    planFeed(urls.front(), site.name, newest('latest')),
    ...regionsWithPages(manifest).map(({ code, slug, name }) =>
      planFeed(urls.region(slug), `${name} · ${site.name}`, newest(`about/${code}`)),
    ),
    ...tags.map((tag, at) => planFeed(urls.tag(tag), `${names[at] ?? tag} · ${site.name}`, newest(`tag/${tag}`))),
    ...people.map(([slug, name]) => planFeed(urls.person(slug), `${name} · ${site.name}`, newest(`person/${slug}`))),
    ...organisations.map(([slug, name]) =>
      planFeed(urls.organisation(slug), `${name} · ${site.name}`, newest(`organisation/${slug}`)),
    ),
  ];
}
