import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TableDraft } from '../addresses/table-draft.ts';
import { LastSite } from '../archive/last-site.ts';
import { staticAppOf, type BuiltApp } from '../pages/built-app.ts';
import { buildArchive } from './build-archive.ts';
import { BuildCache } from './build-cache.ts';
import { hashWhole } from '../text/content-hash.ts';
import { addressFile, listSeeds } from '../seeds/list-seeds.ts';
import { tagFile } from '../seeds/parse-tag-file.ts';
import { splitChangedSeeds } from './split-changed-seeds.ts';
import { OwnerError } from '../text/owner-error.ts';
import { putApp } from './put-app.ts';
import { planArchive, type ArchivePlan } from './plan-archive.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import { ProgressLine } from './progress-line.ts';
import { countErrors, listErrors, listWarnings } from '../seeds/report-problems.ts';
import { checkFolders } from '../settings/check-folders.ts';
import type { Settings } from '../settings/settings.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { holdFolder } from '../output/hold-folder.ts';
import { SiteDraft } from '../output/site-draft.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { countBuilt, summariseBuild, summariseLeftOut, type BuiltSite } from './summarise-build.ts';
import { withoutTags } from '#news/settings/site-info.ts';
import { today as dayOfBuild } from '../settings/today.ts';
import { countThreads, createTaskRunner } from './task-runner.ts';

/** What the command that builds gives to a build. */
export interface BuildTools {
  /** Opens the app, which may have to be built first. */
  readonly openApp: () => Promise<BuiltApp>;
  /** A hash of the code: what other code made is not reused. */
  readonly code: string;
  /** Whether the last site and the cache were put back from an archive. */
  readonly isRestored?: boolean;
  readonly log: { readonly info: (text: string) => void; readonly warn: (text: string) => void };
}

/**
 * Builds the site into a folder: the app, the data files and an HTML page for every address. What the last build made and
 * is still right is reused. New files are written beside the present site and replace it at the end, so that a build that
 * fails or is stopped leaves it whole. An article that cannot be read is left out: what the present site shows of it stays.
 * Returns what was built. Rejects with a message for the owner.
 */
export async function buildSite(tools: BuildTools, settings: Settings, output: OutputFolder): Promise<BuiltSite> {
  const { folder } = output;
  const release = await holdFolder(folder, () =>
    tools.log.info(`Another build writes into ${folder}. This one waits for it.`),
  );
  try {
    return await build(tools, settings, output);
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
  const { folder, base, siteUrl, languages } = settings;
  checkFolders(settings, output.folder);
  checkPlace(output.folder);
  const today = dayOfBuild();
  const list = listSeeds(folder);
  const cache = openCache(code, settings, output.folder);
  const before = cache?.open() ?? null;
  const draft = new SiteDraft(output, before?.files ?? null, isRestored);
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
    const { language, timeZone } = settings;
    const scope = {
      today,
      prerender,
      shareImages,
      languages,
      language,
      timeZone,
      work: draft.work,
      lastSite,
      lastFiles,
    };
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
    const info = plan.hasTags ? settings.site : withoutTags(settings.site);
    const { look, texts } = settings;
    const { shareImage, publisherLogo } = look;
    const site = {
      template: await putApp(app, settings, draft),
      settings: { site: info, base, siteUrl, languages, shareImage, publisherLogo, tagNames: plan.tagNames },
      accent: look.accent?.light ?? null,
      folder: draft.next,
      old: draft.folder,
      app: staticAppOf(app, languages[0]),
    };
    progress.begin('Writing', plan.seeds.size);
    const same = last?.hasTags === plan.hasTags ? last : null;
    const archive = await buildArchive(plan, same, { site, texts, draft, runner, cache });
    progress.end();
    await runner.close();
    // Ids first: a site with ids that no table holds could lose them.
    (table as TableDraft | null)?.commit();
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
    const ms = performance.now() - startedAt;
    for (const note of look.notes) log.warn(note);
    const built = countBuilt({ archive, states, plan, ms });
    log.info(summariseBuild(built, archive, plan, settings));
    if (settings.keepsTable && plan.table?.exists === false) log.info(tableIsNew(settings));
    for (const warning of describeForeign(draft.folder, kept, replaced)) log.warn(warning);
    if (typeof failure === 'string') log.warn(`Nothing is saved for the next build: ${failure}`);
    const leftOut = summariseLeftOut(plan);
    if (leftOut !== '') log.warn(leftOut);
    return built;
  } finally {
    await cleanUp();
    release();
  }
}

function openCache(code: string, settings: Settings, outDir: string): BuildCache | null {
  if (settings.cache === null) return null;
  const { folder, base, siteUrl, languages, site, look, language, timeZone } = settings;
  const name = JSON.stringify([folder, outDir, base, siteUrl]);
  // Every page shows these.
  const shown = JSON.stringify([process.version, site, look, base, siteUrl, languages, language, timeZone]);
  return new BuildCache(settings.cache, name, hashWhole([code, shown]));
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

/**
 * Prints the warnings. Throws a message for the owner where nothing is to be published: without a table that can be read
 * links would break, without its `tags.tsv` pages of tags would go, an archive without articles is most likely the wrong
 * folder, and with STRICT=1 every error counts.
 */
function checkPlan(
  { problems, table, months }: ArchivePlan,
  { folderName, isStrict }: Settings,
  log: BuildTools['log'],
): void {
  const errors = countErrors(problems);
  const isEmpty = months.length === 0;
  const hasNoTags = problems.some(({ kind, file }) => kind === 'file-unreadable' && file === tagFile);
  const isRefused = table === null || hasNoTags || isEmpty || (isStrict && errors !== null);
  const text = [...(isRefused ? listErrors(problems) : []), ...listWarnings(problems)].join('\n');
  if (text !== '') log.warn(text);
  const left = 'the site was left as it was';
  if (table === null) throw new OwnerError(`${folderName}/${addressFile} cannot be read; ${left}. Links depend on it.`);
  if (hasNoTags) throw new OwnerError(`${folderName}/${tagFile} cannot be read; ${left}.`);
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
