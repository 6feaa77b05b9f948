import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { runBuild } from '../../support/site/run-build.ts';

test(
  'leaves the old site whole, lists every error and fails where a seed cannot be read',
  { timeout: 300_000 },
  async () => {
    const seeds = await archiveFolder({
      'a.txt': 'A Picture\0\n\nTOKYO, NNC - Japan opened a bridge.\n',
      'b.txt': '',
      'c.txt': 'A Good Story\n\nTOKYO, NNC - Japan opened a bridge.\n',
    });
    const place = await archiveFolder({ 'dist/index.html': 'the old site', 'dist/data/manifest.json': '{}' });
    const { code, output } = await runBuild(join(place, 'dist'), { SEEDS: seeds });
    expect(code).toBe(1);
    expect(output).toContain('a.txt:1:10: error: expected plain text, found a NUL character (is it a text file?)\n');
    expect(output).toContain('b.txt:1:1: error: expected a headline, found an empty file\n');
    expect(output).toContain(`2 errors in ${seeds}; the site was left as it was.`);
    expect(await readFile(join(place, 'dist/index.html'), 'utf8')).toBe('the old site');
    expect((await readdir(place, { recursive: true })).toSorted()).toEqual([
      'dist',
      'dist/data',
      'dist/data/manifest.json',
      'dist/index.html',
    ]);
    // A folder without a table is only read.
    await expect(access(join(seeds, 'addresses.tsv'))).rejects.toThrow('ENOENT');
  },
);

test('says in one sentence which folder is wrong, without a stack', { timeout: 300_000 }, async () => {
  const place = await archiveFolder({ 'dist/index.html': 'the old site', 'seeds/a.txt': 'A Story\n\nIt was told.\n' });
  const [dist, file] = [join(place, 'dist'), join(place, 'seeds/a.txt')];
  const SEEDS = join(place, 'seeds');
  const cases = [
    [dist, { SEEDS: file }, `SEEDS: expected a folder, found the file "${file}"`],
    [dist, { SEEDS, CACHE: join(file, 'cache') }, `CACHE: expected a folder, found the file "${file}"`],
    [dist, { SEEDS, BASE: './' }, 'BASE: expected a path such as /news/, found "./"'],
    [file, { SEEDS }, `--outDir: expected a folder, found the file "${file}"`],
    [join(SEEDS, 'site'), { SEEDS }, `--outDir: "${join(SEEDS, 'site')}" lies in the folder of the articles`],
  ] as const;
  const runs = await Promise.all(cases.map(([folder, settings]) => runBuild(folder, settings)));
  for (const [at, { code, output }] of runs.entries()) {
    expect(code).toBe(1);
    expect(output).toContain(`error during build:\nError: ${cases[at]?.[2]}`);
    expect(output).not.toMatch(/^\s+at /mu);
  }
  expect((await readdir(place, { recursive: true })).toSorted()).toEqual([
    'dist',
    'dist/index.html',
    'seeds',
    'seeds/a.txt',
  ]);
});

test('prints that a folder does not exist', { timeout: 300_000 }, async () => {
  const place = await archiveFolder({ 'dist/index.html': 'the old site' });
  const { code, output } = await runBuild(join(place, 'dist'), { SEEDS: join(place, 'nothing') });
  expect(code).toBe(1);
  expect(output).toContain(`SEEDS: there is no folder "${join(place, 'nothing')}"`);
  expect(await readdir(place)).toEqual(['dist']);
});

test(
  'takes the old site’s place when all can be read, and keeps the ids where the folder keeps them',
  { timeout: 300_000 },
  async () => {
    const seeds = await archiveFolder({
      'a.txt': 'Wednesday, 19 January 2022\n\nA Good Story\n\nTOKYO, NNC - Japan opened a bridge.\n',
      'addresses.tsv': 'id\tfile\tmark\n',
    });
    const place = await archiveFolder({ 'dist/index.html': 'the old site', 'dist/left-over.html': 'old' });
    const { code, output } = await runBuild(join(place, 'dist'), { SEEDS: seeds });
    expect(output).toMatch(/\n1 article about 1 country, 0 tags, 0 warnings\n/u);
    expect(code).toBe(0);
    expect(await readdir(place)).toEqual(['dist']);
    expect(await readFile(join(place, 'dist/index.html'), 'utf8')).toContain('A Good Story');
    // No list tells who wrote it.
    expect(await readFile(join(place, 'dist/left-over.html'), 'utf8')).toBe('old');
    expect(output).toContain('They stay: left-over.html.');
    expect(output).toContain("the site's own files took the place of index.html.");
    expect(await readFile(join(seeds, 'addresses.tsv'), 'utf8')).toMatch(
      /^[0-9a-z]{10}\ta\.txt\t[0-9a-z]{16}\t[a-z0-9-]+\t/mu,
    );
  },
);
