import { dataPath } from '#news/archive/archive.ts';
import { urls } from '#news/addresses/urls.ts';
import type { BuildCache } from './build-cache.ts';
import type { BuiltArticle, PlannedArticle, SiteTarget } from './build-task.ts';
import { VolumeCompiler, type CompiledVolume, type VolumeDigest } from '../archive/compile-volume.ts';
import { hashContent } from '../text/content-hash.ts';
import type { Draft } from '../output/draft.ts';
import { fileOfAddress } from '../pages/prerender-pages.ts';
import type { Redirect } from '../pages/redirect-page.ts';
import { ReportTally, type ReportData } from '../article/report-tally.ts';
import { draftHash } from './run-task.ts';
import { slicesOf } from '../text/slices-of.ts';
import type { TaskRunner } from './task-runner.ts';

/** What building any month needs. */
export interface BuildContext {
  readonly folder: string;
  readonly today: string;
  readonly timeZone: string | null;
  /** What pages are made of; null where no article gets a page. */
  readonly site: SiteTarget | null;
  readonly draft: Draft;
  readonly runner: TaskRunner;
  /** Stores the records of months between builds; null for none. */
  readonly cache: Pick<BuildCache, 'record' | 'save'> | null;
}

export interface BuiltMonth {
  readonly digest: VolumeDigest;
  readonly report: ReportData;
  /** Addresses of its articles that have a page, newest first. */
  readonly pages: readonly string[];
  /** Of its articles' addresses on an earlier site, newest first. */
  readonly redirects: readonly Redirect[];
  /** The number of articles that were reused. */
  readonly unchanged: number;
  /** The name of its record in the cache. */
  readonly record: string;
}

/** What the cache stores of a month. */
interface MonthRecord {
  readonly contentHash: string;
  /** By the hash of everything they are made of (`keyOf`). */
  readonly articles: ReadonlyMap<string, BuiltArticle>;
  /** Paths of its data files other than articles. */
  readonly files: readonly string[];
  readonly digest: VolumeDigest;
  readonly report: ReportData;
}

/** Builds a month from its articles, newest first; or finds what was made of it elsewhere. */
export type MonthSource = (month: string, articles: readonly PlannedArticle[]) => Promise<BuiltMonth>;

/** Builds the months of a plan here; `last` names their records of the last build. */
export function monthBuilder(
  { folder, today, timeZone }: Pick<BuildContext, 'folder' | 'today' | 'timeZone'>,
  last: ReadonlyMap<string, string> | undefined,
  context: Omit<BuildContext, 'folder' | 'today' | 'timeZone'>,
): MonthSource {
  return (month, articles) => buildMonth(month, articles, last?.get(month), { folder, today, timeZone, ...context });
}

/** Articles that one task builds: a large month is shared among threads. */
const articlesATask = 250;

/**
 * Builds a month from its articles, newest first. Whatever the last build made and is still right is reused; `name` is the
 * name of its record. Rejects where a file cannot be read or written.
 */
async function buildMonth(
  month: string,
  articles: readonly PlannedArticle[],
  name: string | undefined,
  context: BuildContext,
): Promise<BuiltMonth> {
  const { draft, cache } = context;
  const last = name === undefined ? null : ((cache?.record(name) ?? null) as MonthRecord | null);
  const unchanged = new Map<string, BuiltArticle>();
  for (const article of articles) {
    const built = last?.articles.get(keyOf(article));
    if (built === undefined || !draft.has(articlePath(month, last?.contentHash, article))) continue;
    const files = filesOf(article, built);
    if (!files.every(draft.has)) continue;
    // The page of an article that no longer gets one is not reused, and so it is removed.
    for (const file of files) draft.reuse(file);
    unchanged.set(article.id, built);
  }
  const pagesOf = ({ summaries }: VolumeDigest) =>
    summaries.filter((_, at) => articles[at]?.hasPage).map((summary) => urls.article(summary));
  if (last !== null && isSame(last, articles, unchanged, draft)) {
    for (const path of last.files) draft.reuse(path);
    for (const article of articles) draft.reuse(articlePath(month, last.contentHash, article));
    const { digest, report } = last;
    const redirects = redirectsOf(articles, unchanged);
    return { digest, report, redirects, pages: pagesOf(digest), unchanged: articles.length, record: name ?? '' };
  }
  const missing = articles.filter(({ id }) => !unchanged.has(id));
  const built = await buildArticles(month, missing, context);
  const byId = new Map([...unchanged, ...missing.map(({ id }, at) => [id, built[at]] as const)]);
  const { record, files } = closeMonth(month, articles, byId);
  // The name of a month's folder contains the hash of its content, which is known only now.
  const folderOf = (contentHash: string) => `data/${month}-${contentHash}`;
  if (missing.length > 0) draft.moveFolder(folderOf(draftHash), folderOf(record.contentHash));
  for (const [path, json] of files) draft.put(`data/${path}`, json);
  for (const article of articles.filter(({ id }) => unchanged.has(id))) {
    draft.copy(articlePath(month, last?.contentHash, article), articlePath(month, record.contentHash, article));
  }
  const { digest, report } = record;
  const redirects = redirectsOf(articles, byId);
  return {
    digest,
    report,
    redirects,
    pages: pagesOf(digest),
    unchanged: unchanged.size,
    record: cache?.save(record) ?? '',
  };
}

async function buildArticles(
  month: string,
  articles: readonly PlannedArticle[],
  { folder, today, timeZone, site, draft, runner }: BuildContext,
): Promise<readonly BuiltArticle[]> {
  const { next: target, work, folder: old } = draft;
  const built = await Promise.all(
    slicesOf(articles, articlesATask).map((slice) =>
      runner.run({ kind: 'articles', folder, today, timeZone, month, articles: slice, target, work, old, site }),
    ),
  );
  return built.flat();
}

/** Compiles the month's data files other than articles, and its record. */
function closeMonth(
  month: string,
  articles: readonly PlannedArticle[],
  byId: ReadonlyMap<string, BuiltArticle | undefined>,
): { readonly record: MonthRecord; readonly files: CompiledVolume['files'] } {
  const volume = new VolumeCompiler(month);
  const report = new ReportTally();
  const all = new Map<string, BuiltArticle>();
  for (const article of articles) {
    const built = byId.get(article.id);
    if (built === undefined) throw new Error(`${article.file} was not built`);
    volume.add(built);
    report.append(built.report);
    all.set(keyOf(article), built);
  }
  const { digest, files } = volume.close();
  const record = {
    contentHash: digest.entry.mark,
    articles: all,
    files: files.map(([path]) => `data/${path}`),
    digest,
    report: report.data(),
  };
  return { record, files };
}

function isSame(
  { articles: built, files }: MonthRecord,
  articles: readonly PlannedArticle[],
  unchanged: ReadonlyMap<string, BuiltArticle>,
  draft: Draft,
): boolean {
  return unchanged.size === articles.length && built.size === articles.length && files.every(draft.has);
}

const keyOf = ({
  file,
  bytes,
  pictures,
  id,
  lang,
  tags,
  tagNames,
  home,
  versions,
  position,
  day,
  hasCard,
  neighbours,
}: PlannedArticle) =>
  hashContent(
    JSON.stringify([
      file,
      bytes,
      pictures,
      id,
      lang,
      tags,
      tagNames,
      home,
      position,
      day,
      hasCard,
      neighbours,
      // Not where they lie: the next build finds them among the articles.
      versions.map(({ date, hash }) => [date, hash]),
    ]),
  );

const filesOf = ({ hasPage }: PlannedArticle, { summary, card, revisions }: BuiltArticle) => [
  ...(hasPage ? [fileOfAddress(urls.article(summary))] : []),
  ...(card === null ? [] : [card]),
  ...(revisions === null ? [] : [revisions]),
];

function redirectsOf(
  articles: readonly PlannedArticle[],
  built: ReadonlyMap<string, BuiltArticle | undefined>,
): readonly Redirect[] {
  return articles.flatMap(({ id, lang }) => {
    const { summary, oldAddresses = [] } = built.get(id) ?? {};
    if (summary === undefined) return [];
    return oldAddresses.map((from) => ({ from, to: urls.article(summary), headline: summary.headline, lang }));
  });
}

const articlePath = (month: string, contentHash: string | undefined, { position }: PlannedArticle) =>
  `data/${dataPath.article({ month, mark: contentHash ?? '' }, position)}`;
