import { copyFileSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TableDraft } from '../addresses/table-draft.ts';
import { filePath } from '../seeds/file-path.ts';
import { listSeeds } from '../seeds/list-seeds.ts';
import { checkFolders, liesWithin } from '../settings/check-folders.ts';
import type { Settings } from '../settings/settings.ts';
import { today as dayOfBuild } from '../settings/today.ts';
import { hashBasis, type BuildTools } from '../site/build-site.ts';
import type { PlannedArticle } from '../site/build-task.ts';
import { checkPlan, tableIsNew } from '../site/check-plan.ts';
import { planArchive } from '../site/plan-archive.ts';
import { scopeOf } from '../site/plan-scope.ts';
import { splitChangedSeeds } from '../site/split-changed-seeds.ts';
import { runWork } from '../site/run-work.ts';
import { countThreads } from '../site/task-runner.ts';
import { hashContent } from '../text/content-hash.ts';
import { OwnerError } from '../text/owner-error.ts';
import { keepVersions } from '../revisions/keep-versions.ts';
import type { PlannedVersion } from '../revisions/version-plan.ts';
import { MonthStore } from './month-store.ts';
import { shareOut, type PartsPlan } from './parts-plan.ts';

/** What a plan is for. */
export interface PlanOptions {
  /** The number of parts. */
  readonly count: number;
  /** The folder where the parts meet. */
  readonly place: string;
  /** The present site: what it shows of articles that cannot be read is kept. It need not exist. */
  readonly site: string;
}

/**
 * Reads each article once, assigns ids, writes the table of addresses beside the articles, and says what each part builds.
 * Months that an earlier plan has had built of the same are not built again. Rejects with an `OwnerError` where nothing can
 * be built, and then writes nothing.
 */
export async function planParts(
  { code, log }: Pick<BuildTools, 'code' | 'log'>,
  settings: Settings,
  { count, place, site }: PlanOptions,
): Promise<PartsPlan> {
  checkFolders(settings, null);
  if (liesWithin(realpathSync(settings.folder), place))
    throw new OwnerError(
      `--to: expected a folder outside that of the articles, or one whose name begins with a dot, found "${place}"`,
    );
  const { folder } = settings;
  const store = new MonthStore(place);
  const { work } = store;
  const today = dayOfBuild();
  const list = listSeeds(folder);
  let table: TableDraft | null = null;
  const cleanUp = () => {
    table?.discard();
    rmSync(work, { recursive: true, force: true });
  };
  return runWork(countThreads(list.files.length, settings.threads), cleanUp, async ({ progress, runner }) => {
    progress.begin('Reading', list.files.length);
    const scope = scopeOf(settings, { today, work, site, lastFiles: [], store: picturesOf(place, settings) });
    const seeds = splitChangedSeeds(folder, list, today, null);
    const archive = await planArchive(folder, list, seeds, scope, runner);
    progress.end();
    checkPlan(archive, settings, log);
    if (settings.keepsTable) table = new TableDraft(folder, archive.table?.rows ?? []);
    const basis = hashBasis(code, settings);
    const articles = new Map<string, readonly PlannedArticle[]>();
    const months = archive.months.map(([month, planned]) => {
      // Parts read the files themselves.
      const own = planned.map((article) => ({ ...article, parsed: null, versions: article.versions.map(keptVersion) }));
      const name = `${month}-${hashContent(basis, JSON.stringify([archive.hasTags, own]))}`;
      articles.set(name, own);
      return { month, name, bytes: own.reduce((sum, { file }) => sum + sizeOf(filePath(folder, file)), 0) };
    });
    const parts = shareOut(
      months.filter(({ name }) => !store.has(name)),
      count,
    );
    keepOld(articles, site, store.kept);
    for (const [, planned] of archive.months)
      for (const { versions } of planned)
        for (const version of versions) copyVersion(version, { folder, work }, store.kept);
    if (settings.keepsTable) keepVersions(folder, work, archive.newVersions);
    table?.commit();
    const { timeZone, table: _table, newVersions: _versions, seeds: records, months: _months, ...rest } = archive;
    const plan = {
      basis,
      today,
      timeZone,
      months: months.map(({ month, name }) => ({ month, name })),
      parts,
      pictures: [...records.values()].flatMap((record) => record.pictures),
      archive: { ...rest, timeZone },
    };
    store.writePlan(plan, articles);
    if (settings.keepsTable && archive.table?.exists === false) log.info(tableIsNew(settings));
    return plan;
  });
}

/** Where the pictures of a plan are made: whoever joins its parts has them there. */
export const picturesOf = (place: string, { makesPictures }: Settings): string | null =>
  makesPictures ? join(place, 'pictures') : null;

/** Copies what the present site shows of articles that cannot be read, for machines that do not have that site. */
function keepOld(articles: ReadonlyMap<string, readonly PlannedArticle[]>, site: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  for (const { kept } of [...articles.values()].flat()) {
    if (kept === null) continue;
    mkdirSync(dirname(join(target, kept.path)), { recursive: true });
    copyFileSync(join(site, kept.path), join(target, kept.path));
  }
}

/** An earlier text where parts find it, whether it lay among the articles when the plan was made or was new: by its content. */
const keptVersion = ({ date, hash }: PlannedVersion): PlannedVersion => {
  return { date, hash, place: 'site', path: `revisions/${hash}.txt` };
};

function copyVersion(
  version: PlannedVersion,
  { folder, work }: { readonly folder: string; readonly work: string },
  target: string,
): void {
  const to = join(target, keptVersion(version).path);
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(join(version.place === 'work' ? work : folder, version.path), to);
}

const sizeOf = (path: string | Buffer) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
