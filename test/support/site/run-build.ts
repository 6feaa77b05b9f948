import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** A finished build. */
export interface BuildRun {
  readonly code: number | null;
  /** Its output on both streams. */
  readonly output: string;
  /** Its output on standard error alone, whose order is sure. */
  readonly errors: string;
}

interface RunningBuild {
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<BuildRun>;
}

/**
 * Runs `dateline build` as an owner does, with settings such as SEEDS. Defaults: no cache, and English alone.
 */
export function runBuild(outDir: string, settings: Readonly<Record<string, string>>): Promise<BuildRun> {
  return startBuild(outDir, settings).ended;
}

/** Starts the same build; the caller may kill it. */
export function startBuild(outDir: string, settings: Readonly<Record<string, string>>): RunningBuild {
  // The test runner's variables must not reach the build: with NODE_ENV=test it would contain React's development
  // build.
  const { NODE_ENV: _mode, VITEST: _vitest, ...environment } = process.env;
  const env = { ...environment, CACHE: 'none', LANGUAGES: 'en', ...settings };
  const child = spawn(process.execPath, ['src/build/command/dateline.ts', 'build', '--out', outDir], {
    cwd: root,
    env,
  });
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    errors += text;
  });
  const ended = new Promise<BuildRun>((resolve) => child.on('close', (code) => resolve({ code, output, errors })));
  return { kill: (signal) => child.kill(signal), ended };
}

/** The content of every file of a site, by path. */
export async function readSite(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = paths.map(async (path) => [path.slice(folder.length), await readFile(path, 'latin1')] as const);
  return new Map((await Promise.all(contents)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
