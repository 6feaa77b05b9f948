import { execFile } from 'node:child_process';
import { appendFile, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { BenchArchive } from './bench-archive.ts';
import { ownFigure, type Figure } from './figure.ts';

const root = join(import.meta.dirname, '../../..');

/** What one build took: the clock, all threads' processor time, and the most memory that its largest process held. */
export interface BuildCost {
  readonly wallS: number;
  readonly cpuS: number;
  readonly peakBytes: number;
}

/** Builds with nothing there before: no cache, no site. */
export async function buildCold(archive: BenchArchive): Promise<BuildCost> {
  await rm(archive.cache, { recursive: true, force: true });
  await rm(archive.dist, { recursive: true, force: true });
  return build(archive);
}

/** The cold builds' figures, and what lies in the folder now. */
export async function buildFigures({ articles, dist }: BenchArchive, costs: readonly BuildCost[]): Promise<Figure[]> {
  const { bytes, files } = await sizeOf(dist);
  return [
    ownFigure('build, cold', articles, 's', costs.map(({ wallS }) => wallS)),
    ownFigure('build, cold, CPU time', articles, 's', costs.map(({ cpuS }) => cpuS)),
    ownFigure('peak memory', articles, 'bytes', costs.map(({ peakBytes }) => peakBytes)),
    ownFigure('output', articles, 'bytes', [bytes]),
    ownFigure('output files', articles, 'files', [files]),
  ]; // prettier-ignore
}

/** Builds again after ten articles spread over the archive were edited, other ten each time. The site was built before. */
export async function measureIncremental(archive: BenchArchive, runs: number): Promise<Figure[]> {
  const names = (await readdir(archive.seeds)).filter((name) => name.endsWith('.txt')).toSorted();
  const costs: BuildCost[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (let edit = 0; edit < 10; edit += 1) {
      const name = names[Math.floor(((edit + run / runs) / 10) * names.length)] ?? '';
      await appendFile(join(archive.seeds, name), `\n\nAn edit of round ${run + 1} was added in Kenya.\n`);
    }
    costs.push(await build(archive));
  }
  return [
    ownFigure('build, 10 changed', archive.articles, 's', costs.map(({ wallS }) => wallS)),
    ownFigure('peak memory, 10 changed', archive.articles, 'bytes', costs.map(({ peakBytes }) => peakBytes)),
  ]; // prettier-ignore
}

async function build({ seeds, dist, cache }: BenchArchive): Promise<BuildCost> {
  const usage = `${dist}.usage`;
  await rm(usage, { force: true });
  const preload = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import=${preload}`,
    BENCH_USAGE: usage,
    SEEDS: seeds,
    CACHE: cache,
    BASE: '/',
    // With an address of its own a site has everything: absolute links, and whatever needs them.
    SITE_URL: 'https://bench.example',
    // None of those it is compared with makes pictures.
    SHARE_IMAGES: 'none',
  };
  const startedAt = performance.now();
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', dist, '--logLevel', 'warn'],
    { cwd: root, env, maxBuffer: 2 ** 26 },
  );
  const wallS = (performance.now() - startedAt) / 1000;
  const reports = (await readFile(usage, 'utf8')).trim().split('\n');
  const costs = reports.map((line) => JSON.parse(line) as Omit<BuildCost, 'wallS'>);
  return {
    wallS,
    cpuS: Math.max(...costs.map(({ cpuS }) => cpuS)),
    peakBytes: Math.max(...costs.map(({ peakBytes }) => peakBytes)),
  };
}

async function sizeOf(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(file.parentPath, file.name))).size;
  return { bytes, files: files.length };
}
