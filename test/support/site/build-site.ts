import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { readProjectSeeds, type SeedFiles } from '../archive/seed-files.ts';

const root = join(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/dateline/sites');
/** Sites unused for this long are removed from the cache. */
const maxAgeMs = 6 * 60 * 60 * 1000;

/** What a site is built from, and the settings of its build. */
export interface SiteOptions {
  /** The archive; default: the project's own. */
  readonly seeds?: SeedFiles;
  /** Files beside the articles that are no text, and the files of the project that they are copies of. */
  readonly copies?: Readonly<Record<string, string>>;
  /** Base path with both slashes. */
  readonly base?: string;
  readonly siteUrl?: string;
  /** The interface languages, comma-separated, the pages' own first; default: all. */
  readonly languages?: string;
  /** Number of articles that are prerendered; default: all. */
  readonly prerender?: number;
  /** Number of articles with a share image, half a second each; default: the build's. */
  readonly shareImages?: number;
}

/** A built site: its folder, and the settings of its build. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly siteUrl: string | null;
}

/**
 * Builds the site as an owner would, into a cache folder. Each variation is built once for all
 * callers, and again after any file that affects it has changed. Rejects with the build's output where it fails.
 */
export async function buildSite(options: SiteOptions = {}): Promise<BuiltSite> {
  const { seeds, copies = {}, base = '/', siteUrl, languages = '', prerender, shareImages } = options;
  const files = seeds ?? readProjectSeeds();
  const settings = {
    BASE: base,
    SITE_URL: siteUrl ?? '',
    PRERENDER: String(prerender ?? ''),
    SHARE_IMAGES: String(shareImages ?? ''),
    LANGUAGES: languages,
  };
  const siteFolder = join(cache, keyOf({ ...files, ...copies }, settings));
  const folder = join(siteFolder, 'dist');
  await mkdir(cache, { recursive: true });
  while (!existsSync(join(siteFolder, 'done'))) {
    if (await claim(siteFolder)) await buildInto(siteFolder, files, copies, settings);
    else await wait(200);
  }
  await utimes(siteFolder, new Date(), new Date());
  return { folder, base, siteUrl: siteUrl ?? null };
}

/**
 * Claims the folder for this process, which works once since a folder can be created once. Removes the folder of a
 * process that died.
 */
async function claim(siteFolder: string): Promise<boolean> {
  const isNew = await mkdir(siteFolder).then(
    () => true,
    () => false,
  );
  if (isNew) {
    await writeFile(join(siteFolder, 'owner'), String(process.pid));
    return true;
  }
  const isRecent = Date.now() - (statSync(siteFolder, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 60_000;
  if (existsSync(join(siteFolder, 'done')) || isRecent || isAlive(readOwner(siteFolder))) return false;
  await rm(siteFolder, { recursive: true, force: true });
  return false;
}

type SiteSettings = Readonly<Record<string, string>>;

async function buildInto(
  siteFolder: string,
  files: SeedFiles,
  copies: Readonly<Record<string, string>>,
  settings: SiteSettings,
): Promise<void> {
  const place = async (file: string) => {
    const path = join(siteFolder, 'seeds', file);
    await mkdir(dirname(path), { recursive: true });
    return path;
  };
  for (const [file, text] of Object.entries(files)) await writeFile(await place(file), text);
  for (const [file, from] of Object.entries(copies)) await copyFile(join(root, from), await place(file));
  // The test runner's variables must not reach the build: with NODE_ENV=test it would contain React's development
  // build.
  const { NODE_ENV: _mode, VITEST: _vitest, ...environment } = process.env;
  const env = { ...environment, ...settings, SEEDS: join(siteFolder, 'seeds'), CACHE: 'none' };
  try {
    await promisify(execFile)(
      process.execPath,
      ['src/build/command/dateline.ts', 'build', '--out', join(siteFolder, 'dist')],
      { cwd: root, env },
    );
    await writeFile(join(siteFolder, 'done'), '');
  } catch (error) {
    await rm(siteFolder, { recursive: true, force: true });
    throw error;
  }
  await removeOldSites();
}

async function removeOldSites(): Promise<void> {
  for (const name of readdirSync(cache)) {
    const age = Date.now() - (statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > maxAgeMs) await rm(join(cache, name), { recursive: true, force: true });
  }
}

function keyOf(seeds: SeedFiles, settings: SiteSettings): string {
  const hash = createHash('sha256').update(JSON.stringify([seeds, settings, process.version]));
  for (const file of ['index.html', 'vite.config.ts', 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  const paths = sources.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const used = paths.filter((path) => !path.startsWith(join(root, 'src/tools/')));
  for (const path of used.toSorted()) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

const readOwner = (siteFolder: string) => {
  const file = join(siteFolder, 'owner');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
};

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
