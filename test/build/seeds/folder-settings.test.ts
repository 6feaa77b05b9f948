import iconv from 'iconv-lite';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readSeeds } from '#build/addresses/read-seeds.ts';
import { readSeedBytes } from '#build/seeds/seed-bytes.ts';
import { formatProblem } from '#build/text/problem.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { readOptions } from '../../support/archive/read-options.ts';

const lines = 'The Old Bridge Opens\n\nCars may cross\nBuses may not\n';

async function read(files: Readonly<Record<string, string | Buffer>>) {
  const folder = await archiveFolder({});
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  const { seeds, problems } = await readSeeds(folder, readOptions);
  const counts = Object.fromEntries(seeds.map(({ file, parsed }) => [file, parsed.paragraphs.length]));
  return { folder, seeds, counts, problems: problems.map(formatProblem) };
}

test('reads the files below a folder as its dateline.yaml says; the nearest one wins, and a sidecar over all', async () => {
  const { counts, problems } = await read({
    'a.txt': lines,
    'one/dateline.yaml': 'layout: lines\n',
    'one/b.txt': lines,
    'one/two/c.txt': lines,
    'one/three/dateline.yaml': 'layout: blocks\n',
    'one/three/d.txt': lines,
    'one/e.txt': lines,
    'one/e.yaml': 'layout: blocks\n',
  });
  expect(problems).toEqual([]);
  expect(counts).toEqual({ 'a.txt': 1, 'one/b.txt': 2, 'one/two/c.txt': 2, 'one/three/d.txt': 1, 'one/e.txt': 1 });
});

test('decodes files as dateline.yaml says, without a warning', async () => {
  const { seeds, problems } = await read({
    'dateline.yaml': 'encoding: ISO-8859-2\n',
    'a.txt': iconv.encode('Łódź otwiera most\n\nMost otwarto dziś.\n', 'iso-8859-2'),
  });
  expect(problems).toEqual([]);
  expect(seeds[0]?.parsed).toMatchObject({
    source: 'Łódź otwiera most\n\nMost otwarto dziś.\n',
    origin: { encoding: 'iso-8859-2' },
  });
});

test('names the line and column of a mistake in dateline.yaml, and the word that was meant', async () => {
  const { problems } = await read({
    'a.txt': 'The Old Bridge Opens\n\nCars may cross.\n',
    'a/dateline.yaml': 'layuot: lines\nlayout: line\nencoding: latin-99\npeople: strickt\n',
    'b/dateline.yaml': 'layout: [\n',
  });
  expect(problems).toEqual([
    'a/dateline.yaml:1:1: error: expected one of layout, encoding, home, people, found "layuot" (did you mean "layout"?)',
    'a/dateline.yaml:2:9: error: expected lines, blocks or wrapped, found "line" (did you mean "lines"?)',
    'a/dateline.yaml:3:11: error: expected an encoding such as windows-1252, koi8-r, shift_jis or utf-16le, found "latin-99"',
    'a/dateline.yaml:4:9: error: expected strict, loose or none, found "strickt" (did you mean "strict"?)',
    expect.stringContaining('b/dateline.yaml:'),
  ]);
});

function hashOf(folder: string, file: string): string | null {
  const bytes = readSeedBytes(folder, file, false);
  return bytes.ok ? bytes.value.hash : null;
}

test('counts a file as changed when the settings of its folder change, and only then', async () => {
  const { folder } = await read({ 'a.txt': lines, 'b/c.txt': lines });
  const hashes = () => ['a.txt', 'b/c.txt'].map((file) => hashOf(folder, file));
  const before = hashes();
  await writeFile(join(folder, 'b/dateline.yaml'), '# nothing is set\n');
  expect(hashes()).toEqual(before);
  await writeFile(join(folder, 'b/dateline.yaml'), 'layout: lines\n');
  const after = hashes();
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});

test('says that lines could be read either way, how they were, and how to say otherwise', async () => {
  const { problems } = await read({
    'a.txt': 'Bridge\n\nCars may\nBuses may not cross it, and trucks neither\n',
  });
  expect(problems.filter((problem) => problem.includes('layout'))).toEqual([
    expect.stringMatching(
      /^a\.txt:3:1: warning: .*"layout: lines".*sidecar or in dateline\.yaml.*read as "layout: \w+"$/u,
    ),
  ]);
});

test('takes tags and language from front matter; the sidecar adds tags, and its language wins', async () => {
  const { seeds } = await read({
    'a.txt': '---\ntitle: Jembatan\ntags: [Old Bridge]\nlang: id\n---\nJembatan dibuka kembali.\n',
    'b.txt': '---\ntitle: Jembatan\ntags: [Old Bridge]\nlang: id\n---\nJembatan dibuka kembali.\n',
    'b.yaml': 'tags: [harbour]\nlanguage: ms\n',
  });
  expect(seeds.map(({ sidecar }) => [sidecar.tags, sidecar.language])).toEqual([
    [['old-bridge'], 'id'],
    [['old-bridge', 'harbour'], 'ms'],
  ]);
});
