import type { OwnTexts } from '#news/archive/report.ts';
import type { AddressRow } from '../addresses/address-table.ts';
import { fileOfOldAddress } from '#news/addresses/old-address.ts';
import { feedAddress, urls } from '#news/addresses/urls.ts';
import type { LastBuild } from './build-cache.ts';
import type { BuildContext, MonthSource } from './build-month.ts';
import type { BuiltPage, SiteTarget } from './build-task.ts';
import { compileData, type CompiledData, type JoinPlan } from './compile-data.ts';
import { CrawlerFiles } from '../pages/crawler-files.ts';
import { fileOfFeed } from '../share/build-feeds.ts';
import { planFeeds, type FeedPlan } from '../share/plan-feeds.ts';
import type { ArchivePlan } from './plan-archive.ts';
import { fileOfAddress, tombstone, listAddresses, missingAddress } from '../pages/prerender-pages.ts';
import { type Redirect, redirectPage } from '../pages/redirect-page.ts';
import { mapFile, redirectMap, redirectRules, rulesFile } from '../pages/redirect-rules.ts';
import { slicesOf } from '../text/slices-of.ts';

export interface BuiltArchive extends Pick<CompiledData, 'manifest' | 'report' | 'unchanged' | 'months'> {
  /** Keys of pages and feeds that span months, by address. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Pages that one task renders, or lists whose feeds it writes. */
const pagesATask = 20;

/** What building archive-wide pages needs. */
interface PagesContext extends Pick<BuildContext, 'draft' | 'runner'> {
  readonly months: MonthSource;
  readonly site: SiteTarget;
  /** What the owner says of the site. */
  readonly texts: OwnTexts;
  /** Whether rules for old addresses come before the pages there, as only Netlify knows. */
  readonly forcesRules: boolean;
}

/**
 * Writes an archive's data files, pages, feeds and sitemaps to the draft, and reuses those of the last build that are still
 * right. Rejects at the first file that cannot be read or written.
 */
export async function buildArchive(
  plan: JoinPlan,
  last: LastBuild | null,
  context: PagesContext,
): Promise<BuiltArchive> {
  const {
    manifest,
    lists: named,
    report,
    unchanged,
    months,
    pages: articles,
    redirects,
    newest,
  } = await compileData(plan, context.months, context.draft, context.texts);
  const crawlers = new CrawlerFiles(context.site.settings.siteUrl, context.draft.writeIfChanged);
  // Oldest first, so that a full sitemap stays unchanged when articles are added.
  for (const [month, pages] of articles) crawlers.add(month, pages.toReversed());
  // These two are not to be indexed. The others are sorted: ordered by rank they would move with every article.
  const unlisted: readonly string[] = [urls.search(), urls.saved()];
  const lists = [...listAddresses(manifest, named)];
  crawlers.add('lists', lists.filter((address) => !unlisted.includes(address)).toSorted());
  crawlers.close();
  writeRedirects(redirects, context);
  const { site, tagNames, languages } = context.site.settings;
  const pages = await buildPages(lists, plan, last, context);
  const feeds = await buildFeeds(planFeeds(manifest, named, newest, site, tagNames[languages[0]]), last, context);
  return { manifest, report, unchanged, months, pages: new Map([...pages, ...feeds]) };
}

/** Writes the pages at old addresses, and rules for hosts. Where two articles name the same, it leads to the newer one. */
function writeRedirects(redirects: readonly Redirect[], { draft, site, forcesRules }: PagesContext): void {
  const { siteUrl, base } = site.settings;
  const byFile = new Map(redirects.toReversed().map((one) => [fileOfOldAddress(one.from), one]));
  for (const [file, one] of byFile) draft.writeIfChanged(file, redirectPage(one, siteUrl ?? base));
  const newestFirst = [...byFile.values()].toReversed();
  if (newestFirst.length === 0) return;
  const below = base.replace(/\/$/u, '');
  draft.writeIfChanged(rulesFile, redirectRules(newestFirst, below, forcesRules));
  draft.writeIfChanged(mapFile, redirectMap(newestFirst, below));
}

/** Builds the feeds whose articles changed. Returns the keys of all by address; none without SITE_URL. */
async function buildFeeds(
  feeds: readonly FeedPlan[],
  last: LastBuild | null,
  { draft, runner, site }: PagesContext,
): Promise<ReadonlyMap<string, string>> {
  const { siteUrl, tagNames, languages } = site.settings;
  if (siteUrl === null) return new Map();
  const { folder, old } = site;
  const filesOf = (list: string) => [fileOfFeed(list, 'xml'), fileOfFeed(list, 'json')];
  const current = new Set(
    feeds.filter(
      ({ list, key }) => last?.pages.get(feedAddress(list, 'xml')) === key && filesOf(list).every(draft.has),
    ),
  );
  for (const { list } of current) for (const file of filesOf(list)) draft.reuse(file);
  const missing = feeds.filter((feed) => !current.has(feed));
  await Promise.all(
    slicesOf(missing, pagesATask).map((slice) =>
      runner.run({ kind: 'feeds', feeds: slice, siteUrl, tagNames: tagNames[languages[0]], site: { folder, old } }),
    ),
  );
  return new Map(feeds.map(({ list, key }) => [feedAddress(list, 'xml'), key]));
}

/**
 * Builds the archive-wide pages, and those at the last addresses of articles that were removed or cannot be shown, where
 * their data changed. Returns the keys of all by address.
 */
async function buildPages(
  lists: readonly string[],
  { gone, unavailable }: Pick<ArchivePlan, 'gone' | 'unavailable'>,
  last: LastBuild | null,
  { draft, runner, site }: PagesContext,
): Promise<ReadonlyMap<string, string>> {
  const addressOf = ({ id, slug }: Pick<AddressRow, 'id' | 'slug'>) =>
    slug === null ? [] : urls.article({ id, slug });
  const removed = gone.flatMap(addressOf);
  for (const address of removed) draft.put(tombstone(address), '');
  const pages = [...lists, ...removed, ...unavailable.flatMap(addressOf), missingAddress].map((address) => {
    const known = draft.has(fileOfAddress(address)) ? (last?.pages.get(address) ?? null) : null;
    return { address, known };
  });
  const results = await Promise.all(
    slicesOf(pages, pagesATask).map((slice) => runner.run({ kind: 'pages', pages: slice, site })),
  );
  const built: readonly BuiltPage[] = results.flat();
  const keys = new Map(built.map(({ address, key }) => [address, key]));
  for (const { address, known } of pages) if (known === keys.get(address)) draft.reuse(fileOfAddress(address));
  return keys;
}
