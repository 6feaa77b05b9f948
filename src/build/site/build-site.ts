import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ViteBuilder } from 'vite';
import { TableDraft } from '../addresses/table-draft.ts';
import { LastSite } from '../archive/last-site.ts';
import { buildApp, unpackStaticApp, type BuiltApp } from '../pages/build-app.ts';
import { buildArchive } from './build-archive.ts';
import { BuildCache } from './build-cache.ts';
import { hashCode } from './code-hash.ts';
import { addressFile, listSeeds } from '../seeds/list-seeds.ts';
import { splitChangedSeeds } from './split-changed-seeds.ts';
import { OwnerError } from '../text/owner-error.ts';
import { planArchive, type ArchivePlan } from './plan-archive.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import { ProgressLine } from './progress-line.ts';
import { countErrors, listErrors, listWarnings } from '../seeds/report-problems.ts';
import { checkFolders } from '../settings/check-folders.ts';
import type { Settings } from '../settings/settings.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { SiteDraft } from '../output/site-draft.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { summariseBuild, summariseLeftOut } from './summarise-build.ts';
import { today as dayOfBuild } from '../settings/today.ts';
import { countThreads, createTaskRunner } from './task-runner.ts';

/**
 * Builds the site into a folder: the app, the data files and an HTML page for every address. What the last build made and
 * is still right is reused. New files are written beside the present site and replace it at the end, so that a build that
 * fails or is stopped leaves it whole. An article that cannot be read is left out: what the present site shows of it stays.
 * Rejects with a message for the owner.
 */
export async function buildSite(builder: ViteBuilder, settings: Settings, output: OutputFolder): Promise<void> {
  try {
    await build(builder, settings, output);
  } catch (error) {
    const reason = describeSystemError(error);
    if (reason === null) throw error;
    const [where = output.folder] =
      /(?:(?<=')\/[^']+(?='$)|(?<=Failed to [a-z ]+ in )[^\n]+)/mu.exec((error as Error).message) ?? [];
    throw new OwnerError(`The site cannot be written: ${reason} (${where}). It was left as it was.`);
  }
}

/** Throws where nothing can be written beside the site, before anything is built. */
function checkPlace(folder: string): void {
  let place = dirname(folder);
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  accessSync(place, constants.W_OK);
}

async function build(builder: ViteBuilder, settings: Settings, output: OutputFolder): Promise<void> {
  const startedAt = performance.now();
  const { folder, base, siteUrl, languages } = settings;
  checkFolders(settings, output.folder);
  checkPlace(output.folder);
  const today = dayOfBuild();
  const list = listSeeds(folder);
  const cache = openCache(builder, settings, output.folder);
  const before = cache?.open() ?? null;
  const draft = new SiteDraft(output, before?.files ?? null);
  // The cache describes the files of the last build; without them everything is built.
  const last = draft.isFresh ? null : before;
  const seeds = splitChangedSeeds(folder, list, today, last);
  const progress = new ProgressLine(process.stderr, () => performance.now());
  const threads = countThreads(seeds.unread.length, settings.threads);
  const runner = createTaskRunner(threads, (done) => progress.add(done));
  let table: TableDraft | null = null;
  const cleanUp = async () => {
    progress.end();
    await runner.close();
    table?.discard();
    draft.discard();
  };
  const release = stopOnSignal(cleanUp);
  try {
    progress.begin('Reading', list.files.length);
    const { prerender } = settings;
    const shareImages = siteUrl === null ? 0 : settings.shareImages;
    const lastSite = new LastSite((path) => readText(join(output.folder, 'data', path)));
    const lastFiles = [...(before?.seeds.keys() ?? [])];
    const scope = { today, prerender, shareImages, languages, work: draft.work, lastSite, lastFiles };
    const planning = planArchive(folder, list, seeds, scope, runner).then((read) => {
      progress.end();
      checkPlan(read, settings);
      if (settings.keepsTable) table = new TableDraft(folder, read.table?.rows ?? []);
      return read;
    });
    // Threads read articles while the app is built. Without threads, reading comes first, so that errors are reported at
    // once.
    if (threads === 0) await planning;
    const [plan, app] = await settleBoth(planning, reuseOrBuildApp(builder, last?.app ?? null, draft, settings));
    const target = {
      template: app.template,
      settings: { site: settings.site, base, siteUrl, languages },
      folder: draft.next,
      old: draft.folder,
    };
    const site = { ...target, app: unpackStaticApp(app, join(draft.work, 'static')) };
    progress.begin('Writing', plan.seeds.size);
    const archive = await buildArchive(plan, last, { site, draft, runner, cache });
    progress.end();
    await runner.close();
    // Ids first: a site with ids that no table holds could lose them.
    (table as TableDraft | null)?.commit();
    const { states, kept, replaced } = draft.commit();
    const files = new Map([...states].map(([path, { signature }]) => [path, signature]));
    const failure = cache?.close({
      today,
      seeds: plan.seeds,
      app,
      months: archive.months,
      pages: archive.pages,
      files,
    });
    const ms = performance.now() - startedAt;
    const { logger } = builder.config;
    logger.info(summariseBuild({ archive, states, problems: plan.problems, ms, settings }));
    if (settings.keepsTable && plan.table?.exists === false) logger.info(tableIsNew(settings));
    for (const warning of describeForeign(draft.folder, kept, replaced)) logger.warn(warning);
    if (typeof failure === 'string') logger.warn(`Nothing is saved for the next build: ${failure}`);
    const leftOut = summariseLeftOut(plan);
    if (leftOut !== '') logger.warn(leftOut);
  } finally {
    await cleanUp();
    release();
  }
}

function openCache(builder: ViteBuilder, settings: Settings, outDir: string): BuildCache | null {
  if (settings.cache === null) return null;
  const { folder, base, siteUrl } = settings;
  const site = JSON.stringify([folder, outDir, base, siteUrl]);
  return new BuildCache(settings.cache, site, hashCode(builder.config, settings));
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

/** Reuses the app of the last build if all its files exist, else builds it. */
async function reuseOrBuildApp(
  builder: ViteBuilder,
  last: BuiltApp | null,
  draft: SiteDraft,
  settings: Settings,
): Promise<BuiltApp> {
  if (last === null || !last.files.every(draft.has)) return buildApp(builder, draft.next, settings);
  for (const path of last.files) draft.reuse(path);
  // Vite builds every environment that is not marked as built.
  for (const environment of Object.values(builder.environments)) environment.isBuilt = true;
  return last;
}

/** Waits until both have settled, even if one fails: the other must not write into a folder that is being removed. */
async function settleBoth<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

/**
 * Prints the warnings. Throws a message for the owner where nothing is to be published: without a table that can be read
 * links would break, an archive without articles is most likely the wrong folder, and with STRICT=1 every error counts.
 */
function checkPlan({ problems, table, months }: ArchivePlan, { folderName, isStrict }: Settings): void {
  const errors = countErrors(problems);
  const isEmpty = months.length === 0;
  const isRefused = table === null || isEmpty || (isStrict && errors !== null);
  const text = [...(isRefused ? listErrors(problems) : []), ...listWarnings(problems)].join('\n');
  if (text !== '') process.stderr.write(`${text}\n`);
  const left = 'the site was left as it was';
  if (table === null) throw new OwnerError(`${folderName}/${addressFile} cannot be read; ${left}. Links depend on it.`);
  if (isStrict && errors !== null) throw new OwnerError(`${errors} in ${folderName}; ${left} (STRICT=1).`);
  if (isEmpty) {
    const found = errors === null ? 'no article (.txt)' : 'no article that can be read';
    throw new OwnerError(`There is ${found} in ${folderName}; ${left}.`);
  }
}

const tableIsNew = ({ folderName }: Settings) =>
  `${folderName}/${addressFile} is new: it holds the addresses of the articles, so that a file keeps its links when it is ` +
  'renamed. Keep it (and commit it) with them. ADDRESSES=none does without.';

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
