import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Article } from '#news/article/article.ts';
import type { TagNames } from '#news/settings/tag-names.ts';
import { feedAddress } from '#news/addresses/urls.ts';
import { readDataFile } from '../output/read-data-file.ts';
import { SiteWriter } from '../output/site-writer.ts';
import { feedEntry, type FeedEntry } from './feed-entry.ts';
import type { FeedPlan } from './plan-feeds.ts';
import { writeAtom, writeJsonFeed } from './write-feeds.ts';

/** Feeds to write. Articles are read from the site in progress (`folder`), else from the present one (`old`). */
export interface FeedsToBuild {
  readonly feeds: readonly FeedPlan[];
  readonly siteUrl: string;
  /** Names of tags, in the language of pages. */
  readonly tagNames: TagNames | undefined;
  readonly site: { readonly folder: string; readonly old: string };
}

/** Writes the Atom and the JSON feed of each list. Rejects where a file cannot be read or written. */
export async function buildFeeds({ feeds, siteUrl, tagNames, site }: FeedsToBuild): Promise<null> {
  const writer = new SiteWriter(site.folder);
  const entries = new Map<string, FeedEntry>();
  const entryOf = (path: string) => {
    const entry =
      entries.get(path) ?? feedEntry(readDataFile([site.folder, site.old], path) as Article, siteUrl, tagNames);
    entries.set(path, entry);
    return entry;
  };
  for (const feed of feeds) {
    // oxlint-disable-next-line no-await-in-loop -- lets a signal stop the build
    await yieldToEventLoop();
    const feedEntries = feed.articles.map(entryOf);
    writer.write(fileOfFeed(feed.list, 'xml'), writeAtom(feed, feedEntries, siteUrl));
    writer.write(fileOfFeed(feed.list, 'json'), writeJsonFeed(feed, feedEntries, siteUrl));
  }
  return null;
}

/** The feed's file, below the site's folder. */
export const fileOfFeed = (list: string, format: 'xml' | 'json') => feedAddress(list, format).slice(1);
