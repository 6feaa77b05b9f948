import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataPath, type ListHead } from '#news/archive/archive.ts';
import { newArticleId } from '#build/addresses/assign-ids.ts';
import { compileArchive, type Archive } from '#build/site/compile-archive.ts';
import { formatProblem } from '#build/text/problem.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { readJson, storyText } from '../../support/archive/read-archive.ts';

const files = {
  'old/bridge.txt': storyText('19 January 2020', 'The bridge'),
  'ferry.txt': storyText('19 January 2021', 'The ferry'),
  'harbour.txt': storyText('19 January 2022', 'The harbour'),
  'later.txt': '---\ndraft: true\n---\nThe market\n\nIt opens in Tokyo, Japan.\n',
};
const slugs = (archive: Archive) =>
  readJson<ListHead>(archive, dataPath.latest(archive.manifest)).items.map(({ slug }) => slug);
const errors = ({ problems }: Archive) => problems.filter(({ severity }) => severity === 'error').map(formatProblem);

test('pins the article that dateline.yaml names by file or id, and notices another', async () => {
  const folder = await archiveFolder(files);
  let archive = await compileArchive(folder, '2026-11-22');
  expect(slugs(archive)).toEqual(['the-harbour', 'the-ferry', 'the-bridge']);
  const name = async (lead: string) => {
    await writeFile(join(folder, 'dateline.yaml'), `name: X\nlead: ${lead}\n`);
    archive = await compileArchive(folder, '2026-11-22', archive);
    const anew = await compileArchive(folder, '2026-11-22');
    expect(new Map(archive.files)).toEqual(new Map(anew.files));
    expect(archive.unchanged).toBe(3);
    return slugs(archive);
  };
  expect(await name('old/bridge.txt')).toEqual(['the-bridge', 'the-harbour', 'the-ferry']);
  expect(await name(newArticleId('ferry.txt'))).toEqual(['the-ferry', 'the-harbour', 'the-bridge']);
  expect(errors(archive)).toEqual([]);
});

test.each([
  ['bridge.txt', '"bridge.txt"'],
  ['old/brigde.txt', '"old/brigde.txt" (did you mean "old/bridge.txt"?)'],
  ['later.txt', '"later.txt", a draft'],
])('says where a lead stands that no article is (%s), and goes on without', async (lead, found) => {
  const folder = await archiveFolder({ ...files, 'dateline.yaml': `name: X\nlead:   ${lead}\n` });
  const archive = await compileArchive(folder, '2026-11-22');
  expect(errors(archive)).toEqual([
    `dateline.yaml:2:9: error: expected the file of an article, as a path below this folder, or its id, found ${found}`,
  ]);
  expect(slugs(archive)[0]).toBe('the-harbour');
});

test('names a lead that cannot be read once, with what is wrong in it', async () => {
  const folder = await archiveFolder({ ...files, 'ferry.txt': '', 'dateline.yaml': 'lead: ferry.txt\n' });
  const archive = await compileArchive(folder, '2026-11-22');
  expect(errors(archive)).toEqual([expect.stringContaining('ferry.txt:1:1: error')]);
});
