import type { Manifest, Report } from '#news/archive/archive.ts';
import { dataPath } from '#news/archive/archive.ts';
import { buildMonth, type BuildContext, type BuiltMonth } from './build-month.ts';
import type { ListedArticle } from '../archive/join-volumes.ts';
import { VolumeJoin } from '../archive/join-volumes.ts';
import { neighboursOf } from '../map/find-neighbours.ts';
import { locateRegion } from '../map/locate.ts';
import type { ArchivePlan } from './plan-archive.ts';
import { ReportTally } from '../article/report-tally.ts';

export interface CompiledData {
  readonly manifest: Manifest;
  readonly report: Report;
  /** Articles that stay as the last build made them. */
  readonly unchanged: number;
  /** The name of each month's record, for the next build. */
  readonly months: ReadonlyMap<string, string>;
  /** Addresses of each month's articles that have a page, in the order of its list. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
  /** The articles on the first page of a list: `latest`, or `<facet>/<value>`. */
  readonly newest: (list: string) => readonly ListedArticle[];
}

/** Months under way at once: enough that no thread waits, few enough that memory does not grow with the archive. */
const monthsAtOnce = 16;

/**
 * Drafts an archive's data files, and its articles' pages where they have one: month by month, then what spans the months.
 * The one way to compile, of builds, of development and of tests. What the last build left stays where it is still right;
 * `last` names its months' records. Rejects at the first thing that cannot be read or written.
 */
export async function compileData(
  plan: ArchivePlan,
  last: ReadonlyMap<string, string> | null,
  context: Omit<BuildContext, 'folder' | 'today'>,
): Promise<CompiledData> {
  const { folder, today } = plan;
  const { draft } = context;
  const join = new VolumeJoin();
  const tally = new ReportTally();
  const records = new Map<string, string>();
  const pages = new Map<string, readonly string[]>();
  let unchanged = 0;
  const underWay: [month: string, building: Promise<BuiltMonth>][] = [];
  const takeNext = async () => {
    const [month, building] = underWay.shift() ?? [];
    if (month === undefined || building === undefined) return;
    const built = await building;
    join.add(built.digest);
    tally.append(built.report);
    pages.set(month, built.pages);
    records.set(month, built.record);
    unchanged += built.unchanged;
  };
  for (const [month, articles] of plan.months) {
    const building = buildMonth(month, articles, last?.get(month), { folder, today, ...context });
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
    // Every name but this one holds a hash of the content.
    if (path === dataPath.manifest()) draft.writeIfChanged(`data/${path}`, json);
    else draft.put(`data/${path}`, json);
  }
  return { manifest, report, unchanged, months: records, pages, newest: (list) => join.newest(list) };
}
