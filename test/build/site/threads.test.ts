import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unnamedSite } from '#news/settings/site-info.ts';
import { expect, onTestFinished, test } from 'vitest';
import type { PagesTask } from '#build/site/build-task.ts';
import { compileArchive } from '#build/site/compile-archive.ts';
import { countThreads, createTaskRunner } from '#build/site/task-runner.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { readSite, runBuild } from '../../support/site/run-build.ts';

/** The files of the site that `vite build` makes, by path. */
async function build(seeds: string, threads: number): Promise<ReadonlyMap<string, string>> {
  const dist = join(await archiveFolder({}), 'dist');
  const { code, output } = await runBuild(dist, {
    SEEDS: seeds,
    THREADS: String(threads),
    SITE_URL: 'https://news.example',
    SHARE_IMAGES: '4',
    ADDRESSES: 'none',
  });
  expect(code, output).toBe(0);
  return readSite(dist);
}

test(
  'builds the same site with and without threads, and the same data files in memory',
  { timeout: 300_000 },
  async () => {
    const odd = {
      'odd.txt': 'Monday, 19 January 2022\n\nA Day That Was a Wednesday\n\nTOKYO, NNC - Japan opened a bridge.\n',
      'odder.txt': 'Friday, 19 January 2022\n\nThat Day Again\n\nLIMA, NNC - Peru opened one.\n',
      'former.txt': 'A Story That Had Another Name\n\nOSLO, NNC - Norway opened one too.\n',
      'former.yaml': 'former: [0123456789]\nlanguage: en\n',
    };
    const seeds = await archiveFolder({ ...generateSeeds(70), ...odd });
    const alone = await build(seeds, 0);
    expect(alone.size).toBeGreaterThan(200);
    expect(await build(seeds, 2)).toEqual(alone);
    // ADDRESSES=none
    expect(await readdir(seeds)).not.toContain('addresses.tsv');

    const { files } = await compileArchive(seeds, new Date().toISOString().slice(0, 10));
    const data = [...alone].filter(([path]) => path.startsWith('/data/'));
    expect(data.map(([path]) => path)).toEqual([...files.keys()].map((path) => `/data/${path}`).toSorted());
    for (const [path, text] of data)
      expect(Buffer.from(text, 'latin1').toString(), path).toBe(files.get(path.slice(6)));
  },
);

test.each([0, 1])('reports a file that cannot be read with its name (%i threads)', async (threads) => {
  const runner = open(threads);
  const files = [{ file: 'gone.txt', hasSidecar: false, beside: null }];
  const [folder, work] = [await archiveFolder({}), await archiveFolder({})];
  const reading = runner.run({
    kind: 'read',
    folder,
    today: '2026-11-22',
    files,
    work,
    store: null,
    parsed: 'parsed-0',
  });
  await expect(reading).resolves.toMatchObject({
    records: [],
    unread: [{ file: 'gone.txt', contentHash: null }],
    faults: [{ file: 'gone.txt', kind: 'file-unreadable' }],
  });
});

test('rejects all unfinished tasks when a thread ends', async () => {
  const runner = open(1);
  const dying = runner.run(pages('data:text/javascript,process.exit(3)'));
  const waiting = runner.run(pages('data:text/javascript,'));
  await expect(dying).rejects.toThrow('a thread of the build ended (3)');
  await expect(waiting).rejects.toThrow('a thread of the build ended (3)');
});

test('starts no threads for a small archive, and as many as THREADS says', () => {
  expect(countThreads(10, undefined)).toBe(0);
  expect(countThreads(100_000, 0)).toBe(0);
  expect(countThreads(10, 3)).toBe(3);
});

function open(threads: number) {
  const runner = createTaskRunner(threads, () => undefined);
  onTestFinished(() => runner.close());
  return runner;
}

function pages(app: string): PagesTask {
  const template = {
    around: ['', '', '', '', ''],
    preloads: {},
    late: {
      structure: { tags: '', modules: '' },
      pictures: { tags: '', modules: '' },
      revisions: { tags: '', modules: '' },
    },
    faces: { headlines: '', text: '' },
    root: '',
  } as const;
  return {
    kind: 'pages',
    pages: [{ address: '/', known: null }],
    site: {
      folder: '',
      old: '',
      app,
      template,
      settings: {
        site: unnamedSite,
        base: '/',
        siteUrl: null,
        languages: ['en'],
        shareImage: null,
        publisherLogo: null,
        tagNames: {},
      },
      accent: null,
    },
  };
}
