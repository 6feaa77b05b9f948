import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TableDraft } from '../addresses/table-draft.ts';
import type { BuiltApp } from '../pages/built-app.ts';
import { buildArchive } from './build-archive.ts';
import { BuildCache } from './build-cache.ts';
import { monthBuilder } from './build-month.ts';
import { checkPlan, tableIsNew, type BuildLog } from './check-plan.ts';
import { hashWhole } from '../text/content-hash.ts';
import { listSeeds } from '../seeds/list-seeds.ts';
import { splitChangedSeeds } from './split-changed-seeds.ts';
import { OwnerError } from '../text/owner-error.ts';
import { PictureFiles } from '../pictures/put-pictures.ts';
import { planArchive } from './plan-archive.ts';
import { scopeOf } from './plan-scope.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import { checkFolders } from '../settings/check-folders.ts';
import type { Settings } from '../settings/settings.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { holdFolder } from '../output/hold-folder.ts';
import { keepVersions } from '../revisions/keep-versions.ts';
import { SiteDraft } from '../output/site-draft.ts';
import { runWork } from './run-work.ts';
import { countBuilt, summariseBuild, summariseLeftOut, type BuiltSite } from './summarise-build.ts';
import { today as dayOfBuild } from '../settings/today.ts';
import { openSite } from './site-target.ts';
import { countThreads } from './task-runner.ts';

/** What the command that builds gives to a build. */
export interface BuildTools {
  /** Opens the app, which may have to be built first. */
  readonly openApp: () => Promise<BuiltApp>;
  /** A hash of the code: what other code made is not reused. */
  readonly code: string;
  /** Whether the last site and the cache were put back from an archive. */
  readonly isRestored?: boolean;
  readonly log: BuildLog;
}

/**
 * Builds the site into a folder: the app, the data files and an HTML page for every address. What the last build made and
 * is still right is reused. New files are written beside the present site and replace it at the end, so that a build that
 * fails or is stopped leaves it whole. An article that cannot be read is left out: what the present site shows of it stays.
 * Returns what was built. Rejects with a message for the owner.
 */
export async function buildSite(tools: BuildTools, settings: Settings, output: OutputFolder): Promise<BuiltSite> {
  return writeSite(output, tools.log, () => build(tools, settings, output));
}

/**
 * Runs what writes a site into its folder, once no other build does. Rejects with a message for the owner where the system
 * refuses to write.
 */
export async function writeSite<Result>(
  { folder }: OutputFolder,
  log: BuildLog,
  write: () => Promise<Result>,
): Promise<Result> {
  const release = await holdFolder(folder, () =>
    log.info(`Another build writes into ${folder}. This one waits for it.`),
  );
  try {
    return await write();
  } catch (error) {
    const reason = describeSystemError(error);
    if (reason === null) throw error;
    const [where = folder] =
      /(?:(?<=')\/[^']+(?='$)|(?<=Failed to [a-z ]+ in )[^\n]+)/mu.exec((error as Error).message) ?? [];
    throw new OwnerError(`The site cannot be written: ${reason} (${where}). It was left as it was.`);
  } finally {
    release?.();
  }
}

/** Throws where nothing can be written beside the site, before anything is built. */
function checkPlace(folder: string): void {
  let place = dirname(folder);
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  accessSync(place, constants.W_OK);
}

async function build(
  { openApp, code, log, isRestored }: BuildTools,
  settings: Settings,
  output: OutputFolder,
): Promise<BuiltSite> {
  const startedAt = performance.now();
  const { folder } = settings;
  checkFolders(settings, output.folder);
  checkPlace(output.folder);
  const today = dayOfBuild();
  const list = listSeeds(folder);
  const cache = openCache(code, settings, output.folder);
  const before = cache?.open() ?? null;
  const draft = new SiteDraft(output, before?.files ?? null, isRestored);
  // The cache describes the files of the last build; without them everything is built.
  const last = draft.isFresh ? null : before;
  const store = settings.makesPictures ? join(settings.cache ?? draft.work, 'pictures') : null;
  const pictures = new PictureFiles(store, folder, draft);
  const seeds = splitChangedSeeds(folder, list, today, last, pictures.areThere);
  const threads = countThreads(seeds.unread.length, settings.threads);
  let table: TableDraft | null = null;
  const cleanUp = () => {
    table?.discard();
    draft.discard();
  };
  return runWork(threads, cleanUp, async ({ progress, runner }) => {
    progress.begin('Reading', list.files.length);
    const scope = scopeOf(settings, {
      today,
      work: draft.work,
      site: output.folder,
      lastFiles: [...(before?.seeds.keys() ?? [])],
      store,
    });
    const planning = planArchive(folder, list, seeds, scope, runner).then((read) => {
      progress.end();
      checkPlan(read, settings, log);
      if (settings.keepsTable) table = new TableDraft(folder, read.table?.rows ?? []);
      return read;
    });
    // Threads read articles while the app is built. Without threads, reading comes first, so that errors are reported at
    // once.
    if (threads === 0) await planning;
    const [plan, app] = await settleBoth(planning, openApp());
    const site = await openSite(app, settings, plan, draft);
    const originals = pictures.put([...plan.seeds.values()].flatMap((record) => record.pictures));
    progress.begin('Writing', plan.seeds.size);
    const same = last?.hasTags === plan.hasTags ? last : null;
    const months = monthBuilder(plan, same?.months, { site, draft, runner, cache });
    const { texts, forcesRules } = settings;
    const archive = await buildArchive(plan, same, { site, texts, forcesRules, draft, runner, months });
    progress.end();
    await runner.close();
    if (settings.keepsTable) keepVersions(folder, draft.work, plan.newVersions);
    // Ids first: a site with ids that no table holds could lose them.
    table?.commit();
    const { states, kept, replaced } = draft.commit();
    const files = new Map([...states].map(([path, { signature }]) => [path, signature]));
    const failure = cache?.close({
      today,
      seeds: plan.seeds,
      hasTags: plan.hasTags,
      months: archive.months,
      pages: archive.pages,
      files,
    });
    pictures.tidy();
    const ms = performance.now() - startedAt;
    for (const note of settings.look.notes) log.warn(note);
    if (originals > 0 && store !== null) log.warn(withoutSharp(originals));
    const built = countBuilt({ archive, states, plan, ms });
    log.info(summariseBuild(built, archive, plan, settings));
    if (settings.keepsTable && plan.table?.exists === false) log.info(tableIsNew(settings));
    for (const warning of describeForeign(draft.folder, kept, replaced)) log.warn(warning);
    if (typeof failure === 'string') log.warn(`Nothing is saved for the next build: ${failure}`);
    const leftOut = summariseLeftOut(plan);
    if (leftOut !== '') log.warn(leftOut);
    return built;
  });
}

function openCache(code: string, settings: Settings, outDir: string): BuildCache | null {
  if (settings.cache === null) return null;
  const { folder, base, siteUrl } = settings;
  const name = JSON.stringify([folder, outDir, base, siteUrl]);
  return new BuildCache(settings.cache, name, hashBasis(code, settings));
}

/** A hash of all that every page is made of but the articles: what another basis made is not reused. */
export function hashBasis(code: string, settings: Settings): string {
  const { base, siteUrl, languages, site, look, language, timeZone } = settings;
  return hashWhole([code, JSON.stringify([process.version, site, look, base, siteUrl, languages, language, timeZone])]);
}

/** What was in the folder before a first build into it, which nothing tells from a site of an older version. */
function describeForeign(folder: string, kept: readonly string[], replaced: readonly string[]): readonly string[] {
  const name = (paths: readonly string[]) =>
    `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}`;
  return [
    ...(kept.length > 0
      ? [`${folder} held files that no build is known to have written. They stay: ${name(kept)}.`]
      : []),
    ...(replaced.length > 0 ? [`Of those before, the site's own files took the place of ${name(replaced)}.`] : []),
  ];
}

/** Waits until both have settled, even if one fails: the other must not write into a folder that is being removed. */
async function settleBoth<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

const withoutSharp = (count: number) =>
  `${count === 1 ? 'A picture is' : `${count.toLocaleString('en')} pictures are`} shown as the file is, however large, and with what the ` +
  'camera wrote into it: the package sharp, which makes smaller ones, is not installed or does not run here (npm install sharp).';
