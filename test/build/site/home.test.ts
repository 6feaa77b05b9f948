import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataPath } from '#news/archive/archive.ts';
import { type Report } from '#news/archive/report.ts';
import { compileArchive } from '#build/site/compile-archive.ts';
import { formatProblem } from '#build/text/problem.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { readArticles, readJson } from '../../support/archive/read-archive.ts';

const today = '2026-11-22';
/** A story of a town of many countries, which says of none. */
const fair =
  'Undated\n\nA Fair by the River\n\nThe fair in Birmingham drew hundreds. The mayor of Birmingham was glad.\n';
const filed = (at: number, place: string) => `Undated\n\nA Bridge ${at}\n\n${place}, NNC - A bridge was opened.\n`;

async function readsOf(folder: string) {
  const archive = await compileArchive(folder, today);
  const about = readArticles(archive).map(({ slug, about: codes }) => [slug, codes.join()]);
  const { home } = readJson<Report>(archive, dataPath.report(archive.manifest));
  return { archive, home, about: Object.fromEntries(about) as Record<string, string> };
}

test('a name of two countries is read as that of home, which the settings of the nearest folder say', async () => {
  const folder = await archiveFolder({
    'dateline.yaml': 'home: Springfield, Illinois\n',
    'a.txt': fair,
    'uk/dateline.yaml': 'home: [Leeds, Kenya]\n',
    'uk/b.txt': fair.replace('Fair by', 'Show by'),
  });
  const { about, home, archive } = await readsOf(folder);
  expect(archive.problems).toEqual([]);
  expect(about).toEqual({ 'a-fair-by-the-river': 'US', 'a-show-by-the-river': 'GB' });
  expect(home).toEqual(['Springfield, Illinois', 'Leeds', 'Kenya']);
});

test('an edit of the home is noticed, and changes only the articles below it', async () => {
  const folder = await archiveFolder({ 'a.txt': fair, 'b/b.txt': fair.replace('Fair by', 'Show by') });
  const first = await compileArchive(folder, today);
  await writeFile(join(folder, 'b', 'dateline.yaml'), 'home: Alabama\n');
  const second = await compileArchive(folder, today, first);
  expect(
    readArticles(second)
      .map(({ about }) => about.join())
      .toSorted(),
  ).toEqual(['GB', 'US']);
});

test('without a setting, home is what the datelines show, and nothing where they show none', async () => {
  const local = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.txt`, filed(at, 'CHICAGO')]));
  const home = await readsOf(await archiveFolder({ ...local, 'fair.txt': fair }));
  expect(home.about['a-fair-by-the-river']).toBe('US');
  expect(home.home).toEqual(['United States']);
  const wide = Object.fromEntries(
    Object.entries(local).map(([file, text], at) => [file, at < 6 ? text.replace('CHICAGO', 'PARIS') : text]),
  );
  const none = await readsOf(await archiveFolder({ ...wide, 'fair.txt': fair }));
  expect(none.about['a-fair-by-the-river']).toBe('GB');
  expect(none.home).toBe(undefined);
});

test('a mistake in a folder below is a problem with its place, and its articles have the home of the folder above', async () => {
  const folder = await archiveFolder({
    'dateline.yaml': 'home: Alabama\n',
    'b/dateline.yaml': 'home: Keyna\n',
    'b/b.txt': fair,
  });
  const { archive, about } = await readsOf(folder);
  expect(archive.problems.map(formatProblem)).toEqual([
    'b/dateline.yaml:1:7: error: expected a place such as Springfield, Illinois or Kenya, found "Keyna" (did you mean "Kenya"?)',
  ]);
  expect(about).toEqual({ 'a-fair-by-the-river': 'US' });
});
