import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { newArticleId } from '#build/addresses/assign-ids.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { readSite, runBuild } from '../../support/site/run-build.ts';

const timeout = 300_000;
const bridge = (country: string) =>
  `19 January 2022\n\nA Bridge in ${country}\n\nLIMA, NNC - ${country} opened a bridge between two hills on Monday.\n`;

// One archive through all that can befall its files, each test after the one above: each build takes seconds.
describe('an owner’s folder with files that cannot be read', { timeout }, () => {
  const removals: (() => Promise<void>)[] = [];
  let [seeds, place, dist] = ['', '', ''];
  let first: ReadonlyMap<string, string> = new Map();
  const build = (settings: Readonly<Record<string, string>> = {}, outDir = dist) =>
    runBuild(outDir, { SEEDS: seeds, CACHE: join(place, 'cache'), SITE_URL: 'https://news.example', ...settings });
  const table = () => readFile(join(seeds, 'addresses.tsv'), 'utf8');

  beforeAll(async () => {
    const onEnd = (remove: () => Promise<void>) => removals.push(remove);
    const odd = {
      'tab\there.txt': bridge('Kenya'),
      'line\nfeed.txt': bridge('Chile'),
      'back\\slash.txt': bridge('Cuba'),
    };
    seeds = await archiveFolder(
      { 'a.txt': bridge('Peru'), 'a.yaml': 'tags: [bridges]\n', 'b.txt': bridge('Japan'), ...odd },
      onEnd,
    );
    await writeFile(Buffer.from(`${seeds}/caf\u{e9}.txt`, 'latin1'), bridge('Brazil'));
    await symlink('nowhere.txt', join(seeds, 'link.txt'));
    place = await archiveFolder({ 'dist/index.html': 'the old site', 'dist/left-over.html': 'old' }, onEnd);
    dist = join(place, 'dist');
  });
  afterAll(() => Promise.all(removals.map((remove) => remove())));

  test('builds the others, says at its end what it left out, and keeps the ids of files with odd names', async () => {
    const { code, output, errors } = await build();
    expect(code, output).toBe(0);
    expect(output).toMatch(/\n6 articles about \d countries, 1 tag, 0 warnings\n/u);
    expect(output).toContain(`${seeds}/addresses.tsv is new: it holds the addresses of the articles`);
    expect(errors.trimEnd().split('\n').slice(-2)).toEqual([
      'link.txt:1:1: error: expected a file that can be read, found a link to nowhere.txt, which does not exist',
      '1 article left out: 1 not published yet. STRICT=1 lets a build fail instead.',
    ]);
    // No list tells who wrote it.
    expect(output).toContain('They stay: left-over.html.');
    expect(output).toContain("the site's own files took the place of index.html.");
    first = await readSite(dist);
    expect(first.get('/left-over.html')).toBe('old');
    const rows = (await table()).split('\n').filter((line) => /^[0-9a-z]{10}\t/u.test(line));
    expect(rows.map((row) => row.split('\t')[1])).toEqual([
      'a.txt',
      'b.txt',
      'back\\slash.txt',
      String.raw`"caf\udce9.txt"`,
      String.raw`"line\nfeed.txt"`,
      String.raw`"tab\there.txt"`,
    ]);
  });

  test('leaves every byte of the site as it was when a file becomes unreadable, in threads and without a cache', async () => {
    const ids = await table();
    await writeFile(join(seeds, 'a.txt'), '');
    for (const settings of [{ THREADS: '2' }, { CACHE: 'none', THREADS: '0' }]) {
      const { code, output, errors } = await build(settings);
      expect(code, output).toBe(0);
      expect(errors).toContain('a.txt:1:1: error: expected a headline, found an empty file\n');
      expect(errors.trimEnd().split('\n').at(-1)).toBe(
        '2 articles left out: 1 as it was published before; 1 not published yet. STRICT=1 lets a build fail instead.',
      );
      expect(output).not.toContain('addresses.tsv is new');
      const site = await readSite(dist);
      expect([...site.keys()]).toEqual([...first.keys()]);
      for (const [path, text] of first) expect(site.get(path) === text, `${path} differs`).toBe(true);
    }
    expect(await table()).toBe(ids);
  });

  test('says at its address that an article cannot be shown where nothing of it is left; a renamed file keeps its link', async () => {
    await rename(join(seeds, 'b.txt'), join(seeds, 'renamed.txt'));
    const anew = join(place, 'anew');
    const { code, output, errors } = await build({ CACHE: 'none' }, anew);
    expect(code, output).toBe(0);
    expect(errors).toContain('1 not shown, since no earlier version is left: its address says so');
    const address = (slug: string, file: string) => join(anew, 'articles', `${slug}-${newArticleId(file)}`);
    const page = await readFile(join(address('a-bridge-in-peru', 'a.txt'), 'index.html'), 'utf8');
    expect(page).toContain('This page could not be shown');
    expect(page).toMatch(/<meta name="robots" content="noindex">/u);
    expect(page).not.toMatch(/removed|two hills/u);
    expect(await readdir(address('a-bridge-in-peru', 'a.txt'))).toEqual(['index.html']);
    expect(await readFile(join(address('a-bridge-in-japan', 'b.txt'), 'index.html'), 'utf8')).toContain('two hills');
    expect(await table()).toContain(`${newArticleId('b.txt')}\trenamed.txt\t`);
  });

  /** What a build says that publishes nothing, and shows no stack trace. */
  const refusal = async (settings: Readonly<Record<string, string>>) => {
    const [site, names] = [await readSite(dist), await readdir(place)];
    const { code, output, errors } = await build(settings);
    expect(code, output).toBe(1);
    expect(output).not.toMatch(/\n\s+at |node:internal/u);
    expect(await readSite(dist)).toEqual(site);
    expect(await readdir(place)).toEqual(names);
    return errors;
  };

  test('fails on request where a file cannot be read, lists every error, and leaves the old site whole', async () => {
    const before = await table();
    const errors = await refusal({ STRICT: '1' });
    expect(errors).toContain('a.txt:1:1: error: expected a headline, found an empty file\n');
    expect(errors).toContain('link.txt:1:1: error: expected a file that can be read');
    expect(errors).toContain(`2 errors in ${seeds}; the site was left as it was (STRICT=1).`);
    expect(await table()).toBe(before);
  });

  test('publishes nothing from a folder without an article that can be read, or without a folder', async () => {
    const empty = await archiveFolder({ 'notes/README.md': 'Later.' });
    expect(await refusal({ SEEDS: empty })).toContain(
      `There is no article (.txt, .md) in ${empty}; the site was left as it was.`,
    );
    await writeFile(join(empty, 'a.txt'), '');
    const errors = await refusal({ SEEDS: empty });
    expect(errors).toContain('a.txt:1:1: error: expected a headline, found an empty file\n');
    expect(errors).toContain(`There is no article that can be read in ${empty}; the site was left as it was.`);
    expect(readdirSync(empty)).toEqual(['a.txt', 'notes']);
    expect(await refusal({ SEEDS: join(place, 'nothing') })).toContain(
      `SEEDS: there is no folder "${join(place, 'nothing')}"`,
    );
  });

  test('publishes nothing where the table of ids cannot be read, or cannot be written', async () => {
    const damaged = await archiveFolder({ 'a.txt': bridge('Peru'), 'addresses.tsv': 'id\tfile\tmark\n?\n' });
    const errors = await refusal({ SEEDS: damaged });
    expect(errors).toContain('addresses.tsv:2:1: error: expected five columns separated by tabs');
    expect(errors).toContain(`${damaged}/addresses.tsv cannot be read; the site was left as it was.`);

    const readOnly = await openReadOnly(seeds);
    await rm(join(readOnly.folder, 'renamed.txt'));
    await writeFile(join(readOnly.folder, 'new.txt'), bridge('Chad'));
    await readOnly.close();
    const refused = await refusal({ SEEDS: readOnly.folder });
    expect(refused).toMatch(
      /addresses\.tsv, which keeps the articles' addresses, cannot be written: .*ADDRESSES=none/u,
    );
  });
});

/** A copy of a folder that `close` makes read-only, for root too: a file system of its own. */
async function openReadOnly(seeds: string) {
  const folder = await archiveFolder({});
  const isRoot = process.getuid?.() === 0;
  const mount = (...args: string[]) =>
    expect(spawnSync('mount', args, { encoding: 'utf8' })).toMatchObject({ status: 0 });
  if (isRoot) {
    mount('-t', 'tmpfs', 'tmpfs', folder);
    onTestFinished(() => void spawnSync('umount', [folder]));
  } else onTestFinished(() => chmod(folder, 0o755));
  await mkdir(folder, { recursive: true });
  await cp(join(seeds, 'addresses.tsv'), join(folder, 'addresses.tsv'));
  await writeFile(join(folder, 'renamed.txt'), bridge('Japan'));
  const close = async () => (isRoot ? mount('-o', 'remount,ro', folder) : chmod(folder, 0o555));
  return { folder, close };
}

test('says in one sentence which folder is wrong, without a stack', { timeout: 300_000 }, async () => {
  const place = await archiveFolder({ 'dist/index.html': 'the old site', 'seeds/a.txt': 'A Story\n\nIt was told.\n' });
  const [dist, file] = [join(place, 'dist'), join(place, 'seeds/a.txt')];
  const SEEDS = join(place, 'seeds');
  const cases = [
    [dist, { SEEDS: file }, `SEEDS: expected a folder, found the file "${file}"`],
    [dist, { SEEDS, CACHE: join(file, 'cache') }, `CACHE: expected a folder, found the file "${file}"`],
    [dist, { SEEDS, BASE: './' }, 'BASE: expected a path such as /news/, found "./"'],
    [file, { SEEDS }, `The output folder: expected a folder, found the file "${file}"`],
    [SEEDS, { SEEDS }, `The output folder "${SEEDS}" lies in the folder of the articles`],
  ] as const;
  const runs = await Promise.all(cases.map(([folder, settings]) => runBuild(folder, settings)));
  for (const [at, { code, output }] of runs.entries()) {
    expect(code).toBe(1);
    expect(output).toContain(`${cases[at]?.[2]}`);
    expect(output).not.toMatch(/^\s+at /mu);
  }
  expect((await readdir(place, { recursive: true })).toSorted()).toEqual([
    'dist',
    'dist/index.html',
    'seeds',
    'seeds/a.txt',
  ]);
});
