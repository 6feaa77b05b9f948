import { join, resolve } from 'node:path';
import type { ViteBuilder } from 'vite';
import { writeAddressTable } from '../addresses/address-table.ts';
import { buildApp, unpackStaticApp, type BuiltApp } from '../pages/build-app.ts';
import { buildArchive } from './build-archive.ts';
import { BuildCache } from './build-cache.ts';
import { hashCode } from './code-hash.ts';
import { listSeeds } from '../seeds/list-seeds.ts';
import { splitChangedSeeds } from './split-changed-seeds.ts';
import { OwnerError } from '../text/owner-error.ts';
import { planArchive, type ArchivePlan } from './plan-archive.ts';
import type { Problem } from '../text/problem.ts';
import { ProgressLine } from './progress-line.ts';
import { countErrors, listProblems } from '../seeds/report-problems.ts';
import { checkFolders } from '../settings/check-folders.ts';
import type { Settings } from '../settings/settings.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { SiteDraft } from '../output/site-draft.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { summariseBuild } from './summarise-build.ts';
import { today as dayOfBuild } from '../settings/today.ts';
import { countThreads, createTaskRunner } from './task-runner.ts';

/**
 * Builds the site into a folder: the app, the data files and an HTML page for every address. What the last build made and
 * is still right is reused. New files are written beside the present site and replace it at the end, so that a build that
 * fails or is stopped leaves it whole. Rejects with a message for the owner.
 */
export async function buildSite(builder: ViteBuilder, settings: Settings, output: OutputFolder): Promise<void> {
  const startedAt = performance.now();
  const { folder, base, siteUrl, languages } = settings;
  checkFolders(settings, output.folder);
  const today = dayOfBuild();
  const list = await listSeeds(folder);
  const cache = openCache(builder, settings, output.folder);
  const before = cache?.open() ?? null;
  const draft = new SiteDraft(output, before?.files ?? null);
  // The cache describes the files of the last build; without them everything is built.
  const last = draft.isFresh ? null : before;
  const seeds = splitChangedSeeds(folder, list, today, last);
  const progress = new ProgressLine(process.stderr, () => performance.now());
  const threads = countThreads(seeds.unread.length, settings.threads);
  const runner = createTaskRunner(threads, (done) => progress.add(done));
  const cleanUp = async () => {
    progress.end();
    await runner.close();
    draft.discard();
  };
  const release = stopOnSignal(cleanUp);
  try {
    progress.begin('Reading', list.files.length);
    const { prerender } = settings;
    const shareImages = siteUrl === null ? 0 : settings.shareImages;
    const scope = { today, prerender, shareImages, languages, work: draft.work };
    const planning = planArchive(folder, list, seeds, scope, runner).then((read) => {
      progress.end();
      reportProblems(read.problems, settings);
      return read;
    });
    // Threads read articles while the app is built. Without threads, reading comes first, so that errors are reported at
    // once.
    if (threads === 0) await planning;
    const [plan, app] = await settleBoth(planning, reuseOrBuildApp(builder, last?.app ?? null, draft, settings));
    const target = {
      template: app.template,
      settings: { base, siteUrl, languages },
      folder: draft.next,
      old: draft.folder,
    };
    const site = { ...target, app: unpackStaticApp(app, join(draft.work, 'static')) };
    progress.begin('Writing', list.files.length);
    const archive = await buildArchive(plan, last, { site, draft, runner, cache });
    progress.end();
    await runner.close();
    const { states, kept, replaced } = draft.commit();
    await saveAddresses(plan, settings);
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
    builder.config.logger.info(summariseBuild({ archive, states, problems: plan.problems, ms, settings }));
    for (const warning of describeForeign(draft.folder, kept, replaced)) builder.config.logger.warn(warning);
    if (typeof failure === 'string') builder.config.logger.warn(`Nothing is saved for the next build: ${failure}`);
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

function reportProblems(problems: readonly Problem[], { folderName }: Settings): void {
  const text = listProblems(problems);
  if (text !== '') process.stderr.write(`${text}\n`);
  const errors = countErrors(problems);
  if (errors !== null) throw new OwnerError(`${errors} in ${folderName}; the site was left as it was.`);
}

/** Ids are saved in the project's own archive, and in any that has a table. */
async function saveAddresses({ table }: ArchivePlan, { folder }: Settings): Promise<void> {
  if (table !== null && (table.exists || folder === resolve('seeds'))) await writeAddressTable(folder, table.rows);
}
