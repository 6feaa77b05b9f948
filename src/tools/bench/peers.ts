import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Figure, Site } from './figure.ts';
import type { BenchOptions } from './read-bench-options.ts';

const run = promisify(execFile);
const seedFile = join(import.meta.dirname, '../../../seeds/000_87b2ec0a2876b727.txt');

/** A peer by the name that its folder has. It is built with archives between `least` and `most`: others say little, or take minutes. */
export interface Peer {
  readonly name: string;
  readonly site: Exclude<Site, 'Dateline'>;
  readonly least: number;
  readonly most: number;
}

const peers: readonly Peer[] = [
  { name: 'eleventy', site: 'Eleventy + Pagefind', least: 100, most: 10_000 },
  { name: 'astro', site: 'Astro + Pagefind', least: 100, most: 10_000 },
  { name: 'vitepress', site: 'VitePress', least: 1000, most: 1000 },
  { name: 'docusaurus', site: 'Docusaurus', least: 1000, most: 1000 },
];

/** The peers that an archive of this size is built with. */
export function peersOf(articles: number): readonly Peer[] {
  return peers.filter(({ least, most }) => articles >= least && articles <= most);
}

/** The folder that builds and measures the peers, set up. */
export interface PeersFolder {
  /** Writes the peers' own archive as seeds: all sites of a run are built from the same texts. */
  readonly writeArchive: (folder: string, count: number) => Promise<void>;
  /** Builds a peer once; the site of the first build is kept for the ruler. */
  readonly build: (peer: Peer, articles: number, isFirst: boolean) => Promise<PeerCost>;
  /** Holds the ruler to a peer's site, or to `folder` with what `site` says of its pages: lines of JSON. */
  readonly measure: (target: RulerTarget) => Promise<readonly unknown[]>;
}

interface RulerTarget {
  readonly name: string;
  readonly articles: number;
  /** A built site and a file that says where its links are; a peer's own site where they are left out. */
  readonly ours?: { readonly folder: string; readonly siteJson: string };
  readonly runs: number;
  /** One of the ruler's own names: `bytes`, `nav`, `filter`, `search`, `lh`. */
  readonly what: string;
}

/** What the peers' folder says of one build: its site, and then its index of words. */
export interface PeerCost {
  readonly s: number;
  readonly postS: number;
  readonly cpuS: number;
  readonly postCpuS: number;
  readonly rssMB: number;
  readonly postRssMB: number;
  readonly rc: number;
  readonly postRc: number;
  readonly bytes: number;
  readonly files: number;
}

/** Sets the peers up where that was not done; rejects where their folder is not one of peers. */
export async function openPeers(
  { folder, home }: NonNullable<BenchOptions['peers']>,
  chromium: string,
): Promise<PeersFolder> {
  const path = (file: string) => join(resolve(folder), file);
  for (const file of ['setup.sh', 'build.sh', 'measure.mjs', 'corpus.mjs'])
    if (!existsSync(path(file))) throw new Error(`--peers: expected a folder with ${file}, found none in ${folder}`);
  const env = { ...process.env, PEERS_DIR: resolve(home), SEED_FILE: seedFile, CHROME_PATH: chromium };
  const call = (command: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    run(command, args, { env: { ...env, ...more }, maxBuffer: 2 ** 26 });
  await mkdir(home, { recursive: true });
  if (!existsSync(join(home, 'tools/node_modules'))) await call('bash', [path('setup.sh')]);
  const node = join(home, 'tools/node_modules/.bin/node');
  return {
    writeArchive: async (out, count) => {
      await call(node, [
        path('corpus.mjs'),
        '--count',
        `${count}`,
        '--out',
        out,
        '--format',
        'seed',
        '--seed-file',
        seedFile,
      ]);
    },
    build: async ({ name }, articles, isFirst) => {
      const { stdout } = await call('bash', [path('build.sh'), name, `${articles}`], isFirst ? {} : { SAVE: '' });
      return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as PeerCost;
    },
    measure: async ({ name, articles, ours, runs, what }) => {
      const site = ours?.folder ?? join(home, 'sites', `${name}-${articles}`);
      const { stdout } = await call(node, [path('measure.mjs'), site, name, `${articles}`, name, what], {
        NAV_RUNS: `${runs}`,
        SEARCH_RUNS: `${runs}`,
        ...(ours !== undefined && { SITE_JSON: ours.siteJson }),
      });
      return stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown);
    },
  };
}

/** What a peer's builds took: its own build and its index of words together, since a site is both. */
export function peerFigures({ site }: Peer, articles: number, costs: readonly PeerCost[]): Figure[] {
  const good = costs.filter(({ rc, postRc }) => rc === 0 && postRc === 0);
  const base = { site, articles, ruler: 'peers', ...(good.length < costs.length && { note: 'failed' }) } as const;
  const last = good.slice(-1);
  return [
    { ...base, what: 'build, cold', unit: 's', samples: good.map(({ s, postS }) => s + postS) },
    { ...base, what: 'build, cold, CPU time', unit: 's', samples: good.map(({ cpuS, postCpuS }) => cpuS + postCpuS) },
    {
      ...base,
      what: 'peak memory',
      unit: 'bytes',
      samples: good.map((one) => Math.max(one.rssMB, one.postRssMB) * 2 ** 20),
    },
    { ...base, what: 'output', unit: 'bytes', samples: last.map(({ bytes }) => bytes) },
    { ...base, what: 'output files', unit: 'files', samples: last.map(({ files }) => files) },
  ];
}
