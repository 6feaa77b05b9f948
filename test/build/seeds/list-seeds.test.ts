import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressSeeds, readSeeds } from '#build/addresses/read-seeds.ts';
import { filePath, nameOfBytes } from '#build/seeds/file-path.ts';
import { folderSettings } from '#build/seeds/folder-settings.ts';
import { listSeeds } from '#build/seeds/list-seeds.ts';
import { readSeedBytes } from '#build/seeds/seed-bytes.ts';
import { formatProblem } from '#build/text/problem.ts';
import { readOptions } from '../../support/archive/read-options.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

test('lists and opens files whatever the bytes of their names, each under a name of its own', async () => {
  const folder = await archiveFolder({ 'café.txt': 'utf-8', '😀 a.txt': 'emoji' });
  const latin = (name: string) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);
  await mkdir(latin('caf\u{e9}'));
  await writeFile(latin('caf\u{e9}/\u{e8}\u{e9}.txt'), 'latin 1');
  await writeFile(latin('caf\u{e9}.txt'), 'one');
  await writeFile(latin('caf\u{e8}.txt'), 'other');
  const { files, problems } = listSeeds(folder);
  expect(problems).toEqual([]);
  expect(new Set(files.map((file) => readFileSync(filePath(folder, file), 'utf8')))).toEqual(
    new Set(['utf-8', 'emoji', 'latin 1', 'one', 'other']),
  );
  expect(new Set(files).size).toBe(5);
  expect(
    formatProblem({
      severity: 'error',
      kind: '',
      file: 'caf\u{dce9}.txt',
      line: 1,
      column: 1,
      expected: 'a',
      found: 'b',
    }),
  ).toBe(String.raw`"caf\udce9.txt":1:1: error: expected a, found b`);
});

test('tells bytes that are not UTF-8 from those that are, also within a letter', () => {
  for (const bytes of [
    [0x63, 0xe9],
    [0xf0, 0x9f, 0x98],
    [0xed, 0xb3, 0xa9],
    [0xef, 0xbf, 0xbd],
    [0xc3, 0xa9, 0xff],
  ]) {
    const path = filePath('/x', nameOfBytes(Buffer.from(bytes)));
    expect([...Buffer.from(path)].slice(3)).toEqual(bytes);
  }
});

test('says of what is no file that it is none, and reads what is in a folder named like an article', async () => {
  const folder = await archiveFolder({ 'box.txt/a.txt': 'A', 'b.txt': 'B', 'c.txt': 'C' });
  await symlink('box.txt', join(folder, 'link.txt'));
  await symlink('/dev/zero', join(folder, 'zero.txt'));
  await symlink('/dev/zero', join(folder, 'c.yaml'));
  await symlink('b.txt', join(folder, 'same.txt'));
  await symlink('box.txt', join(folder, 'box'));
  await symlink('/dev/zero', join(folder, 'dateline.yaml'));
  const { files, unreadable, problems } = listSeeds(folder);
  expect([files, unreadable]).toEqual([
    ['b.txt', 'box.txt/a.txt', 'same.txt'],
    ['c.txt', 'link.txt', 'zero.txt'],
  ]);
  expect(problems.map(formatProblem)).toEqual([
    'box:1:1: warning: expected an article (.txt, .md) or its sidecar (.yaml), found a link that is not followed',
    'c.yaml:1:1: error: expected a file that can be read, found a link to a device',
    'dateline.yaml:1:1: error: expected a file that can be read, found a link to a device',
    'link.txt:1:1: error: expected a file that can be read, found a link to a folder',
    'zero.txt:1:1: error: expected a file that can be read, found a link to a device',
  ]);
  // Its settings are asked for with each article, and would be read for ever.
  expect(folderSettings(folder, 'b.txt')).toEqual({ layout: null, encoding: null, home: null, people: null });
});

test('reads one of two files whose names differ only in how accents are stored', async () => {
  const folder = await archiveFolder({ 'cafe\u{301}.txt': 'A', 'caf\u{e9}.txt': 'B' });
  const { files, twice, problems } = listSeeds(folder);
  expect([files.length, twice.length, problems.map(({ kind }) => kind)]).toEqual([1, 1, ['file-twice']]);
  const { leftOut } = await readSeeds(folder, readOptions);
  expect(leftOut).toEqual(expect.arrayContaining([...twice]));
});

test('says what is wrong with a file that was removed, or is a link to nowhere or to itself', async () => {
  const folder = await archiveFolder({});
  await symlink('nowhere.txt', join(folder, 'link.txt'));
  await symlink('loop.txt', join(folder, 'loop.txt'));
  const found = (file: string) => {
    const read = readSeedBytes(folder, file, false);
    return read.ok ? null : read.faults[0]?.found;
  };
  expect([found('gone.txt'), found('link.txt'), found('loop.txt')]).toEqual([
    'nothing: it was removed while the folder was read',
    'a link to nowhere.txt, which does not exist',
    'a link that leads back to itself',
  ]);
});

test('keeps the ids of what lies below a folder that cannot be opened', async () => {
  const table = '0123456789\t2022/a.txt\t0123456789abcdef\n9876543210\t2023/b.txt\t0123456789abcdef\n';
  const folder = await archiveFolder({ 'addresses.tsv': table });
  const list = { ...listSeeds(folder), closed: ['2022'] };
  const { leftOut, gone, table: after } = await addressSeeds(folder, list, { claims: [], unread: [], problems: [] });
  expect(leftOut).toMatchObject([{ file: '2022/a.txt', address: { id: '0123456789', former: [] } }]);
  expect(gone.map(({ file }) => file)).toEqual(['2023/b.txt']);
  expect(after?.rows).toHaveLength(2);
});

test('passes over what builds and other programs wrote, and files that the settings name, and nothing else', async () => {
  const folder = await archiveFolder({
    'a.txt': 'A',
    'dateline.yaml': 'about: about.txt\nprivacy: We count nothing.\n',
    'about.txt': 'What we are.',
    'dist/robots.txt': 'a site',
    'dist/.dateline-files': 'robots.txt\n',
    'dist-notes/b.txt': 'B',
    'node_modules/x/notice.txt': 'a package',
    'old_node_modules/c.txt': 'C',
    '.dateline/dev/robots.txt': 'a cache',
    'package.json': '{}',
  });
  const { files, problems } = listSeeds(folder);
  expect(files).toEqual(['a.txt', 'dist-notes/b.txt', 'old_node_modules/c.txt']);
  expect(problems).toEqual([]);
});

test('lists Markdown as articles with their sidecars, but no README, and of two of one name the first', async () => {
  const story = '# A Bridge\n\nLIMA, NNC - Peru opened a *bridge* between two hills.\n';
  const folder = await archiveFolder({
    'a.md': story,
    'a.yaml': 'tags: [bridges]\n',
    'README.md': 'No article.\n',
    'b.md': story,
    'b.txt': story,
  });
  const { seeds, problems } = await readSeeds(folder, readOptions);
  expect(seeds.map(({ file, sidecar, parsed }) => [file, sidecar.tags, parsed.marks?.length])).toEqual([
    ['a.md', ['bridges'], 1],
    ['b.md', [], 1],
  ]);
  expect(problems.map(formatProblem)).toEqual([
    'b.txt:1:1: error: expected names of files that differ in more than how their accents are stored, or their ending, found a second file of the same name',
  ]);
});
