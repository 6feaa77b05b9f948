import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Article } from '#news/article/article.ts';
import { feedAddress } from '#news/addresses/urls.ts';
import { readDataFile } from '../output/read-data-file.ts';
import { SiteWriter } from '../output/site-writer.ts';
import { feedEntry, type FeedEntry } from './feed-entry.ts';
import type { FeedPlan } from './plan-feeds.ts';
import { writeAtom, writeJsonFeed } from './write-feeds.ts';

/** Feeds to write, from the data files of a site in the making (`folder`) and of the one that stands (`old`). */
export interface FeedsToBuild {
  readonly feeds: readonly FeedPlan[];
  readonly siteUrl: string;
  readonly site: { readonly folder: string; readonly old: string };
}

/** Writes both feeds of each list. Rejects where something cannot be read or written. */
export async function buildFeeds({ feeds, siteUrl, site }: FeedsToBuild): Promise<null> {
  const writer = new SiteWriter(site.folder);
  const entries = new Map<string, FeedEntry>();
  const entryOf = (path: string) => {
    const entry = entries.get(path) ?? feedEntry(readDataFile([site.folder, site.old], path) as Article, siteUrl);
    entries.set(path, entry);
    return entry;
  };
  for (const feed of feeds) {
    // oxlint-disable-next-line no-await-in-loop -- so that a signal to stop is heard
    await yieldToEventLoop();
    const feedEntries = feed.articles.map(entryOf);
    writer.write(fileOfFeed(feed.list, 'xml'), writeAtom(feed, feedEntries, siteUrl));
    writer.write(fileOfFeed(feed.list, 'json'), writeJsonFeed(feed, feedEntries, siteUrl));
  }
  return null;
}

/** Below the site's folder. */
export const fileOfFeed = (list: string, form: 'xml' | 'json') => feedAddress(list, form).slice(1);
