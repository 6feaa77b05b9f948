import type { ListedNames } from '../archive/join-volumes.ts';
import type { OwnTexts } from '#news/archive/report.ts';
import type { Manifest } from '#news/archive/archive.ts';
import type { Report } from '#news/archive/report.ts';
import { dataPath } from '#news/archive/archive.ts';
import type { Redirect } from '../pages/redirect-page.ts';
import type { Draft } from '../output/draft.ts';
import type { BuiltMonth, MonthSource } from './build-month.ts';
import type { ListedArticle } from '../archive/join-volumes.ts';
import { VolumeJoin } from '../archive/join-volumes.ts';
import { neighboursOf } from '../map/country-table.ts';
import { labelsOf, locateRegion } from '../map/locate.ts';
import type { ArchivePlan } from './plan-archive.ts';
import { ReportTally } from '../article/report-tally.ts';

export interface CompiledData {
  readonly manifest: Manifest;
  readonly lists: ListedNames;
  readonly report: Report;
  /** The number of articles that were reused. */
  readonly unchanged: number;
  /** Names of the months' records in the cache. */
  readonly months: ReadonlyMap<string, string>;
  /** By month: addresses of its articles that have a page, newest first. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
  /** Of addresses on earlier sites, those of the newest articles first. */
  readonly redirects: readonly Redirect[];
  /** The articles on the first page of a list: `latest` or `<facet>/<value>`. */
  readonly newest: (list: string) => readonly ListedArticle[];
}

/** What joining the months needs of a plan. */
export type JoinPlan = Pick<
  ArchivePlan,
  'months' | 'lead' | 'timeZone' | 'homes' | 'learnedHome' | 'tagNames' | 'former' | 'gone' | 'unavailable'
>;

/** Months built at the same time: enough that no thread waits, few enough that memory does not grow with the archive. */
const monthsAtOnce = 16;

/**
 * Writes an archive's data files, and its articles' pages where they have one, to the draft: month by month, then what
 * spans months. Builds, development and tests all compile this way. `source` builds the months; `texts` are what the owner
 * says of the site.
 * Rejects at the first file that cannot be read or written.
 */
export async function compileData(
  plan: JoinPlan,
  source: MonthSource,
  draft: Pick<Draft, 'put' | 'writeIfChanged'>,
  texts: OwnTexts,
): Promise<CompiledData> {
  const { timeZone, homes, learnedHome } = plan;
  const home = [...homes, ...(learnedHome === null ? [] : [learnedHome.home])].map(({ name }) => name);
  const join = new VolumeJoin(plan.lead);
  const tally = new ReportTally();
  const records = new Map<string, string>();
  const pages = new Map<string, readonly string[]>();
  const redirects: Redirect[] = [];
  let unchanged = 0;
  const underWay: [month: string, building: Promise<BuiltMonth>][] = [];
  const takeNext = async () => {
    const [month, building] = underWay.shift() ?? [];
    if (month === undefined || building === undefined) return;
    const built = await building;
    join.add(built.digest);
    tally.append(built.report);
    pages.set(month, built.pages);
    redirects.push(...built.redirects);
    records.set(month, built.record);
    unchanged += built.unchanged;
  };
  for (const [month, articles] of plan.months) {
    const building = source(month, articles);
    // `takeNext` handles a rejection. Until it waits for this month, Node would report it as unhandled.
    building.catch(() => undefined);
    underWay.push([month, building]);
    // oxlint-disable-next-line no-await-in-loop -- months are joined in their order
    if (underWay.length >= monthsAtOnce) await takeNext();
  }
  // oxlint-disable-next-line no-await-in-loop
  while (underWay.length > 0) await takeNext();

  const report = {
    ...tally.report(),
    ...(timeZone !== null && { timeZone }),
    ...(home.length > 0 && { home }),
    ...(Object.keys(texts).length > 0 && { texts }),
  };
  const { manifest, files, ...lists } = join.close(
    report,
    plan,
    { locate: locateRegion, neighboursOf, labelsOf },
    plan.tagNames,
  );
  for (const [path, json] of files) {
    // All other names contain a hash of the content.
    if (path === dataPath.manifest()) draft.writeIfChanged(`data/${path}`, json);
    else draft.put(`data/${path}`, json);
  }
  return { manifest, lists, report, unchanged, months: records, pages, redirects, newest: (list) => join.newest(list) };
}
