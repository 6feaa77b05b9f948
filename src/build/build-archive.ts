import { dataPath, type Manifest, type Report } from '#news/archive.ts';
import { feedAddress, urls } from '#news/urls.ts';
import type { LastBuild } from './build-cache.ts';
import { buildMonth, type BuiltMonth, type Workshop } from './build-month.ts';
import type { BuiltPage } from './build-task.ts';
import { CrawlerFiles } from './crawler-files.ts';
import { fileOfFeed } from './feeds/build-feeds.ts';
import { planFeeds, type ListedArticle } from './feeds/plan-feeds.ts';
import { VolumeJoin } from './join-volumes.ts';
import { neighboursOf } from './map/find-neighbours.ts';
import { locateRegion } from './map/locate-region.ts';
import type { ArchivePlan } from './plan-archive.ts';
import { fileOfAddress, goneMark, listAddresses, missingAddress } from './prerender-pages.ts';
import { ReportTally } from './report-tally.ts';
import { slicesOf } from './slices-of.ts';

export interface BuiltArchive extends Pick<LastBuild, 'months' | 'pages'> {
  readonly manifest: Manifest;
  readonly report: Report;
  /** Articles that stay as the last build wrote them. */
  readonly kept: number;
}

/** Pages one task renders, or lists whose feeds it writes. */
const pagesATask = 20;

/** Months under way at once: enough that no thread waits, few enough that memory does not grow with the archive. */
const monthsAtOnce = 16;

/**
 * Drafts an archive's data files and all its pages: month by month, then what spans the months. What the last build
 * left stays where it is still right. Rejects at the first thing that cannot be read or written.
 */
export async function buildArchive(
  plan: ArchivePlan,
  last: LastBuild | null,
  workshop: Omit<Workshop, 'folder' | 'today'>,
): Promise<BuiltArchive> {
  const { folder, today, gone } = plan;
  const { draft } = workshop;
  const join = new VolumeJoin();
  const tally = new ReportTally();
  const records = new Map<string, string>();
  const crawlers = new CrawlerFiles(workshop.site.settings.siteUrl, draft.renew);
  let kept = 0;
  const underWay: [month: string, building: Promise<BuiltMonth>][] = [];
  const takeNext = async () => {
    const [month, building] = underWay.shift() ?? [];
    if (month === undefined || building === undefined) return;
    const { digest, report, pages, kept: more, record } = await building;
    join.add(digest);
    // The oldest first, so that a sitemap that is full stays as it is.
    crawlers.add(month, pages.toReversed());
    tally.append(report);
    kept += more;
    records.set(month, record);
  };
  for (const [month, articles] of plan.months) {
    const building = buildMonth(month, articles, last?.months.get(month), { folder, today, ...workshop });
    // Whoever waits for it hears of its failure; until then it is not unheard of.
    building.catch(() => undefined);
    underWay.push([month, building]);
    // oxlint-disable-next-line no-await-in-loop -- months are joined in their order
    if (underWay.length >= monthsAtOnce) await takeNext();
  }
  // oxlint-disable-next-line no-await-in-loop
  while (underWay.length > 0) await takeNext();

  const report = tally.report();
  const { manifest, files } = join.close(report, plan, { locate: locateRegion, neighboursOf });
  for (const [path, json] of files) {
    // Every name but this one holds a mark of the content.
    if (path === dataPath.manifest()) draft.renew(`data/${path}`, json);
    else draft.put(`data/${path}`, json);
  }
  // Two pages ask not to be listed. The others are sorted: by rank they would change places with every article.
  const unlisted: readonly string[] = [urls.search(), urls.saved()];
  const lists = [...listAddresses(manifest)].filter((address) => !unlisted.includes(address));
  crawlers.add('lists', lists.toSorted());
  crawlers.close();
  const pages = await buildPages(manifest, gone, last, workshop);
  const feeds = await buildFeeds(manifest, (list) => join.newest(list), last, workshop);
  return { manifest, report, kept, months: records, pages: new Map([...pages, ...feeds]) };
}

/** Feeds; those whose articles are what they were stay. Returns their keys by address; none without SITE_URL. */
async function buildFeeds(
  manifest: Manifest,
  newest: (list: string) => readonly ListedArticle[],
  last: LastBuild | null,
  { draft, runner, site }: Pick<Workshop, 'draft' | 'runner' | 'site'>,
): Promise<ReadonlyMap<string, string>> {
  const { siteUrl } = site.settings;
  if (siteUrl === null) return new Map();
  const { folder, old } = site;
  const feeds = planFeeds(manifest, newest);
  const filesOf = (list: string) => [fileOfFeed(list, 'xml'), fileOfFeed(list, 'json')];
  const standing = new Set(
    feeds.filter(
      ({ list, key }) => last?.pages.get(feedAddress(list, 'xml')) === key && filesOf(list).every(draft.has),
    ),
  );
  for (const { list } of standing) for (const file of filesOf(list)) draft.keep(file);
  const missing = feeds.filter((feed) => !standing.has(feed));
  await Promise.all(
    slicesOf(missing, pagesATask).map((slice) =>
      runner.run({ kind: 'feeds', feeds: slice, siteUrl, site: { folder, old } }),
    ),
  );
  return new Map(feeds.map(({ list, key }) => [feedAddress(list, 'xml'), key]));
}

/**
 * Pages that span months, and those at the last addresses of articles that are gone; those whose data are what they were
 * stay. Returns their keys by address.
 */
async function buildPages(
  manifest: Manifest,
  gone: ArchivePlan['gone'],
  last: LastBuild | null,
  { draft, runner, site }: Pick<Workshop, 'draft' | 'runner' | 'site'>,
): Promise<ReadonlyMap<string, string>> {
  const left = gone.flatMap(({ id, slug }) => (slug === null ? [] : [urls.article({ id, slug })]));
  for (const address of left) draft.put(goneMark(address), '');
  const pages = [...listAddresses(manifest), ...left, missingAddress].map((address) => {
    const known = draft.has(fileOfAddress(address)) ? (last?.pages.get(address) ?? null) : null;
    return { address, known };
  });
  const results = await Promise.all(
    slicesOf(pages, pagesATask).map((slice) => runner.run({ kind: 'pages', pages: slice, site })),
  );
  const built: readonly BuiltPage[] = results.flat();
  const keys = new Map(built.map(({ address, key }) => [address, key]));
  for (const { address, known } of pages) if (known === keys.get(address)) draft.keep(fileOfAddress(address));
  return keys;
}
