/** `npm run bench`: builds archives of several sizes, measures the builds and the sites, and prints what it found. */
import { writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { openChromium } from '../browser/open-chromium.ts';
import { findProgram } from '../browser/find-programs.ts';
import { openBenchArchive, type BenchArchive } from './bench-archive.ts';
import { currentLoad, describeMachine, type Machine } from './describe-machine.ts';
import { medianOf, type Figure } from './figure.ts';
import { generateArchive } from './generate-archive.ts';
import { judgeFigures, type Verdict } from './limits.ts';
import { measureActs } from './measure-acts.ts';
import { buildAll } from './build-all.ts';
import { measureIncremental } from './measure-build.ts';
import { measureByRuler } from './measure-by-ruler.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureHeap } from './measure-heap.ts';
import { measureInp } from './measure-inp.ts';
import { measureSearch } from './measure-search.ts';
import { measureVitals } from './measure-vitals.ts';
import { openPeers, type PeersFolder } from './peers.ts';
import { printRun } from './print-table.ts';
import { benchUsage, readBenchOptions, type BenchOptions, type Measure } from './read-bench-options.ts';
import type { ServedArchive } from './served-archive.ts';
import { serveSite } from './serve-site.ts';
import { tellProgress } from './tell-progress.ts';

async function run(chosen: BenchOptions): Promise<void> {
  const loadBefore = currentLoad();
  const browser = await openChromium();
  const peers =
    chosen.peers === null ? null : await openPeers(chosen.peers, findProgram('chromium-headless-shell') ?? '');
  const figures: Figure[] = [];
  try {
    for (const articles of chosen.articles) {
      const { protocol, found } = await measureSize(articles, chosen, browser, peers);
      figures.push(...found);
      const machine = describeMachine(browser.version(), protocol, loadBefore);
      const verdicts = judgeFigures(figures);
      if (chosen.json !== null) await writeFile(chosen.json, resultsAsJson({ machine, figures, verdicts }));
      // The last size prints all of them.
      if (articles === chosen.articles.at(-1))
        process.stdout.write(`${printRun(machine, figures, verdicts, !chosen.isMarkdown)}\n`);
    }
  } finally {
    await browser.close();
  }
}

async function measureSize(articles: number, chosen: BenchOptions, browser: Browser, peers: PeersFolder | null) {
  tellProgress(articles, 'writing the archive');
  const archive = await openBenchArchive(articles, peers?.writeArchive ?? generateArchive);
  try {
    return await measureArchive(archive, chosen, browser, peers);
  } finally {
    await archive.remove();
  }
}

/** What is measured of the pages, in the order of the table. */
const pageMeasures: readonly (readonly [Measure, (served: ServedArchive) => Promise<Figure[]>])[] = [
  ['bytes', measureBytes],
  ['acts', measureActs],
  ['search', measureSearch],
  ['vitals', measureVitals],
  ['inp', measureInp],
  ['heap', measureHeap],
];

async function measureArchive(
  archive: BenchArchive,
  { only, runs }: BenchOptions,
  browser: Browser,
  peers: PeersFolder | null,
): Promise<{ protocol: string; found: Figure[] }> {
  const { articles, dist } = archive;
  const withPeers = only.has('peers') ? peers : null;
  tellProgress(articles, 'building');
  const found = await buildAll(archive, withPeers, only.has('build') ? 3 : 1);
  const server = await serveSite(dist);
  const pages = { front: '/', article: await archive.articleAddress() };
  for (const [name, measure] of pageMeasures) {
    const served = { articles, dist, server, browser, runs, pages };
    if (only.has(name)) found.push(...(await attempt(articles, `measuring ${name}`, () => measure(served))));
  }
  await server.close();
  if (withPeers !== null)
    found.push(...(await attempt(articles, "the peers' ruler", () => measureByRuler(withPeers, archive, runs))));
  // Last, since it edits the archive.
  if (only.has('incremental') && articles >= 10)
    found.push(...(await attempt(articles, 'building after edits', () => measureIncremental(archive, 3))));
  return { protocol: server.protocol, found };
}

/** A long run does not end because one thing could not be measured; it says so, and fails at its end. */
async function attempt(
  articles: number,
  what: string,
  measure: () => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
  tellProgress(articles, what);
  try {
    return await measure();
  } catch (error) {
    tellProgress(articles, `${what} failed: ${String(error)}`);
    process.exitCode = 1;
    return [];
  }
}

function resultsAsJson(results: {
  machine: Machine;
  figures: readonly Figure[];
  verdicts: readonly Verdict[];
}): string {
  const figures = results.figures.map((figure) => ({ ...figure, median: medianOf(figure.samples) }));
  return `${JSON.stringify({ ...results, figures }, null, 2)}\n`;
}

const options = readBenchOptions(process.argv.slice(2), process.env);
if (options === null) {
  process.stderr.write(benchUsage);
  process.exitCode = 2;
} else await run(options);
