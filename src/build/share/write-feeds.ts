import { feedAddress } from '#news/addresses/urls.ts';
import type { FeedEntry } from './feed-entry.ts';
import { escapeXml } from '../text/escape-xml.ts';
import type { FeedPlan } from './plan-feeds.ts';
import { printedInstant } from './printed-instant.ts';

type Feed = Pick<FeedPlan, 'list' | 'title' | 'author'>;

/** A list's feed as Atom (RFC 4287). `siteUrl` has no slash at the end. */
export function writeAtom({ list, title, author }: Feed, entries: readonly FeedEntry[], siteUrl: string): string {
  const page = encodeURI(siteUrl + list);
  const self = encodeURI(siteUrl + feedAddress(list, 'xml'));
  const times = entries.map(({ updated }) => updated);
  const newest = times.toSorted((a, b) => Date.parse(b) - Date.parse(a)).at(0) ?? printedInstant(null);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${escapeXml(page)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<updated>${newest}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    ...entries.map(({ xml }) => xml),
    '</feed>\n',
  ].join('\n');
}

/** The same as JSON Feed 1.1, without dates, which are optional there. */
export function writeJsonFeed({ list, title, author }: Feed, entries: readonly FeedEntry[], siteUrl: string): string {
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: encodeURI(siteUrl + list),
    feed_url: encodeURI(siteUrl + feedAddress(list, 'json')),
    authors: [{ name: author }],
    language: 'en',
  });
  return `${head.slice(0, -1)},"items":[${entries.map(({ json }) => json).join(',')}]}\n`;
}
