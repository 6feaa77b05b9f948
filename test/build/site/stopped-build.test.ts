import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { readSite, runBuild, startBuild } from '../../support/site/run-build.ts';

const timeout = 600_000;

/** Large enough that most of it is still unwritten when the first pages are. */
const archive = generateSeeds(600);

/** Resolves when a build has written some pages. */
async function someWritten(dist: string): Promise<void> {
  const pages = join(`${dist}.next`, 'articles');
  while (!existsSync(pages) || readdirSync(pages).length < 20) await wait(1);
}

test.each(['0', '2'])(
  'leaves the old site whole when it is stopped by Ctrl-C (%s threads)',
  { timeout },
  async (threads) => {
    const seeds = await archiveFolder(archive);
    const place = await archiveFolder({ 'dist/index.html': 'the old site', 'dist/data/manifest.json': '{}' });
    const dist = join(place, 'dist');
    const before = await readSite(dist);
    const build = startBuild(dist, { SEEDS: seeds, THREADS: threads, CACHE: join(place, 'cache') });
    await someWritten(dist);
    build.kill('SIGINT');
    const { code, output } = await build.ended;
    expect(code, output).toBe(130);
    expect(await readSite(dist)).toEqual(before);
    expect((await readdir(place)).filter((name) => name !== 'cache')).toEqual(['dist']);
  },
);

test('leaves the old site whole when it is killed; the next build cleans up', { timeout }, async () => {
  const seeds = await archiveFolder(archive);
  const place = await archiveFolder({ 'dist/index.html': 'the old site', 'dist/data/manifest.json': '{}' });
  const dist = join(place, 'dist');
  const before = await readSite(dist);
  const build = startBuild(dist, { SEEDS: seeds, THREADS: '2' });
  await someWritten(dist);
  build.kill('SIGKILL');
  await build.ended;
  expect(await readSite(dist)).toEqual(before);
  expect(await readdir(place)).toContain('dist.next');
  const small = await archiveFolder(generateSeeds(5));
  expect((await runBuild(dist, { SEEDS: small })).code).toBe(0);
  expect(await readdir(place)).toEqual(['dist']);
  expect(await readdir(join(dist, 'articles'))).toHaveLength(5);
});

/** Settings that make the system fail a build after a number of file operations. */
const failing = (after: number, how: 'full' | 'killed') => ({
  // As a URL, since a space in a path would split the option.
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, '../../support/site/fail-in-build.ts')).href}`,
  FAIL_AFTER: String(after),
  FAIL_HOW: how,
});

/** The number of file operations of a build that need space. */
async function countActs(dist: string, settings: Readonly<Record<string, string>>): Promise<number> {
  const { output } = await runBuild(dist, { ...settings, ...failing(Infinity, 'full') });
  return Number(/^(\d+) operations$/mu.exec(output)?.[1]);
}

test('leaves the old site whole whenever the disk is full', { timeout }, async () => {
  const seeds = await archiveFolder(generateSeeds(12));
  const place = await archiveFolder({});
  // The table of ids would be one more file, in the first of these builds alone.
  const own = { SEEDS: seeds, ADDRESSES: 'none' };
  const settings = { ...own, CACHE: join(place, 'cache') };
  const [dist, twin] = [join(place, 'dist'), join(place, 'twin')];
  await Promise.all([runBuild(dist, settings), runBuild(twin, settings)]);
  const before = new Map(await readSite(dist));
  await writeFile(join(seeds, 'new.txt'), 'Friday, 8 May 2015\n\nA New Bridge\n\nLIMA, NNC - Peru opened a bridge.\n');
  const other = join(await archiveFolder({}), 'dist');
  const [acts] = await Promise.all([countActs(twin, settings), runBuild(other, own)]);
  const cold = await countActs(other, own);

  const fails = async (how: Readonly<Record<string, string>>, after: number) => {
    const { code, output } = await runBuild(dist, { ...how, ...failing(after, 'full') });
    expect(output).toContain('The site cannot be written: the disk is full');
    expect(output).not.toMatch(/\n\s+at /u);
    expect(code, output).toBe(1);
    expect(await readSite(dist)).toEqual(before);
    expect((await readdir(place)).toSorted()).toEqual(['cache', 'dist', 'twin']);
  };
  // The last operation writes the cache, the one before it shortens the list of own files, without which the build succeeds
  // too; those before move new files into the present site.
  for (const after of [0, 5, acts - 5, acts - 3]) await fails(settings, after);
  // Without a cache the last two replace one site by the other.
  for (const after of [cold - 2, cold - 1]) await fails(own, after);
  // The ids are safe before the site is replaced.
  await fails({ ...settings, ADDRESSES: 'table' }, acts - 3);
  expect(await readFile(join(seeds, 'addresses.tsv'), 'utf8')).toContain('\tnew.txt\t');

  // With a file of somebody else in it, new files are moved into the folder that stands.
  await Promise.all([dist, other].map((site) => writeFile(join(site, 'CNAME'), 'news.example')));
  before.set('/CNAME', 'news.example');
  const merge = await countActs(other, own);
  // Its site has no new file: what fails after as many operations is the moving of new ones.
  for (const after of [merge - 1, merge, merge + 3]) await fails(own, after);
  await rm(join(dist, 'CNAME'));

  // A cache that cannot be written does not fail the build.
  const { code, output } = await runBuild(dist, { ...settings, ...failing(acts - 1, 'full') });
  expect(code, output).toBe(0);
  expect(output).toContain('Nothing is saved for the next build: ENOSPC: no space left on device');
  expect(await readSite(dist)).toEqual(await readSite(twin));
});

test('leaves the old site whole when a thread is killed', { timeout }, async () => {
  const seeds = await archiveFolder(generateSeeds(300));
  const place = await archiveFolder({ 'dist/index.html': 'the old site' });
  const dist = join(place, 'dist');
  const { code, output } = await runBuild(dist, { SEEDS: seeds, THREADS: '2', ...failing(30, 'killed') });
  expect(output).toContain('a thread of the build ended (9)');
  expect(code).toBe(1);
  expect(await readSite(dist)).toEqual(new Map([['/index.html', 'the old site']]));
  expect(await readdir(place)).toEqual(['dist']);
});

test('of two builds at once into one folder the second waits', { timeout }, async () => {
  const seeds = await archiveFolder(generateSeeds(40));
  const dist = join(await archiveFolder({}), 'dist');
  const settings = { SEEDS: seeds, CACHE: join(dist, '../cache') };
  const builds = await Promise.all([0, 1, 2].map(() => runBuild(dist, settings)));
  for (const { code, output } of builds) expect(code, output).toBe(0);
  expect(
    builds.filter(({ output }) => output.includes(`Another build writes into ${dist}. This one waits`)),
  ).toHaveLength(2);
  const clean = join(await archiveFolder({}), 'dist');
  await runBuild(clean, { SEEDS: seeds });
  expect(await readSite(dist)).toEqual(await readSite(clean));
});
