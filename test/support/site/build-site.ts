import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { readProjectSeeds, type SeedFiles } from '../archive/seed-files.ts';

const root = join(import.meta.dirname, '../../..');
const cache = join(root, 'node_modules/.cache/dateline/sites');
/** A site that no run has asked for in so long is taken out of the cache. */
const keptMs = 6 * 60 * 60 * 1000;

export interface SiteOptions {
  /** The archive; the project's own where it is left out. */
  readonly seeds?: SeedFiles;
  /** Base path with both slashes. */
  readonly base?: string;
  readonly siteUrl?: string;
  /** What the interface speaks, the pages' own language first; all where it is left out. */
  readonly languages?: string;
  /** How many articles get a page of their own; all where it is left out. */
  readonly prerender?: number;
  /** How many articles get a picture, each half a second; as many as an owner gets by default where it is left out. */
  readonly shareImages?: number;
}

/** A built site: its folder, and what it was built with. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly siteUrl: string | null;
}

/**
 * Builds the site as an owner would, by `vite build`, into a folder of the cache. Each variation is built once, whoever
 * asks first, and again when any file changes that goes into it. Rejects with what the build said where it fails.
 */
export async function buildSite(options: SiteOptions = {}): Promise<BuiltSite> {
  const { seeds, base = '/', siteUrl, languages = '', prerender, shareImages } = options;
  const files = seeds ?? readProjectSeeds();
  const settings = {
    BASE: base,
    SITE_URL: siteUrl ?? '',
    PRERENDER: String(prerender ?? ''),
    SHARE_IMAGES: String(shareImages ?? ''),
    LANGUAGES: languages,
  };
  const home = join(cache, keyOf(files, settings));
  const folder = join(home, 'dist');
  await mkdir(cache, { recursive: true });
  while (!existsSync(join(home, 'done'))) {
    if (await take(home)) await buildInto(home, files, settings);
    else await wait(200);
  }
  await utimes(home, new Date(), new Date());
  return { folder, base, siteUrl: siteUrl ?? null };
}

/** Whether this process has the home now: a folder can be made once only. One whose owner died is taken over. */
async function take(home: string): Promise<boolean> {
  const made = await mkdir(home).then(
    () => true,
    () => false,
  );
  if (made) {
    await writeFile(join(home, 'owner'), String(process.pid));
    return true;
  }
  const isYoung = Date.now() - (statSync(home, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 60_000;
  if (existsSync(join(home, 'done')) || isYoung || isAlive(ownerOf(home))) return false;
  await rm(home, { recursive: true, force: true });
  return false;
}

type SiteSettings = Readonly<Record<string, string>>;

async function buildInto(home: string, files: SeedFiles, settings: SiteSettings): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(home, 'seeds', file)), { recursive: true });
    await writeFile(join(home, 'seeds', file), text);
  }
  // What the test runner sets must not reach the build: with NODE_ENV=test React would be its development build.
  const { NODE_ENV: _mode, VITEST: _vitest, ...environment } = process.env;
  const env = { ...environment, ...settings, SEEDS: join(home, 'seeds'), CACHE: 'none' };
  try {
    await promisify(execFile)(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--outDir', join(home, 'dist'), '--logLevel', 'warn'],
      { cwd: root, env },
    );
    await writeFile(join(home, 'done'), '');
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
  await dropOld();
}

async function dropOld(): Promise<void> {
  for (const name of readdirSync(cache)) {
    const age = Date.now() - (statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > keptMs) await rm(join(cache, name), { recursive: true, force: true });
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

const ownerOf = (home: string) => {
  const file = join(home, 'owner');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
};

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
