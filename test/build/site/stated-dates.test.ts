import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { VolumeFacets } from '#news/archive/archive.ts';
import { dataPath } from '#news/archive/archive.ts';
import { compileArchive, type Archive } from '#build/site/compile-archive.ts';
import { renewArticle } from '#build/article/renew-article.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { compileSeeds } from '../../support/archive/compile-seeds.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';
import { readSummaries } from '../../support/archive/naive-filter.ts';
import { readArticles, readJson, storyText } from '../../support/archive/read-archive.ts';

const today = '2026-11-22';
const months = ({ manifest }: Archive) => manifest.volumes.map(({ month, count }) => [month, count]);
const headlinesOf = (archive: Archive, month: string) =>
  readSummaries(archive)
    .filter((summary) => summary.month === month)
    .map(({ headline }) => headline);

test('puts an article into the month of the date that its owner states, before that of its clock, by its time', async () => {
  const archive = await compileSeeds({
    'a.txt': storyText('5 May 2024 | 10:00 WIB', 'By its clock'),
    'b.txt': storyText('19 January 2022 | 18:36 WIB', 'Stated'),
    'b.yaml': 'published: 2024-05-05T09:30+07:00\n',
    'c.txt': storyText('Undated', 'A day alone'),
    'c.yaml': 'published: 2024-05-05\n',
    'd.txt': storyText('Undated', 'Nothing stated'),
    'e.txt': storyText('19 January 2022', 'Written late in another zone'),
    'e.yaml': 'published: 2024-05-31T23:30-10:00\n',
  });
  expect(months(archive)).toEqual([['2024-05', 4], ['undated', 1]]); // prettier-ignore
  expect(headlinesOf(archive, '2024-05')).toEqual(['A day alone', 'Stated', 'By its clock', 'Written late in another zone']); // prettier-ignore
  const [volume] = archive.manifest.volumes;
  const { days } = readJson<VolumeFacets>(archive, dataPath.facets(volume ?? { month: '', mark: '', count: 0 }));
  expect(days).toEqual([[5, 3], [31, 1]]); // prettier-ignore
  expect([archive.manifest.oldest, archive.manifest.newest, archive.report.withoutDate]).toEqual(['2024-05-05', '2024-05-31', 1]); // prettier-ignore
  expect(readSummaries(archive).find(({ headline }) => headline === 'Stated')?.clock?.printed).toBe('19 January 2022 | 18:36 WIB'); // prettier-ignore
});

test('moves an article whose stated date changes, and is then as if compiled anew', async () => {
  const folder = await archiveFolder({ ...generateSeeds(30, true), 'a.txt': storyText('1 May 2019', 'Moved') });
  let archive = await compileArchive(folder, today);
  for (const sidecar of [
    'published: 2018-02-03\n',
    'published: 2018-02-04\nbyline: Jane Doe\n',
    'byline: New Person\n',
    null,
  ]) {
    await (sidecar === null ? rm(join(folder, 'a.yaml')) : writeFile(join(folder, 'a.yaml'), sidecar));
    archive = await compileArchive(folder, today, archive);
    expect(archive.files).toEqual((await compileArchive(folder, today)).files);
  }
});

test('writes nothing of authors and stated dates where no article has any', async () => {
  const { files } = await compileSeeds(generateSeeds(30));
  const hasFacts = (path: string, json: string) =>
    /^(?:authors|heads\/by|postings\/by)\//u.test(path) ||
    /"(?:authors|published|stated)":/u.test(json) ||
    // Regions of articles say by whom they were chosen.
    (!path.includes('/articles/') && json.includes('"by":'));
  expect([...files].filter(([path, json]) => hasFacts(path, json)).map(([path]) => path)).toEqual([]);
});

test('lists an author once, under the best spelling of the name, and keeps a comma in it', async () => {
  const archive = await compileSeeds({
    'a.txt': storyText('1 May 2024', 'A'),
    'a.yaml': 'byline: JOSE ROE\n',
    'b.txt': storyText('2 May 2024', 'B').replace('TOKYO', 'By José Roe and John Roe, Jr.\n\nTOKYO'),
  });
  const { authors } = archive.manifest;
  const counts = readJson<readonly { value: string; count: number; name: string }[]>(archive, dataPath.directory('authors', 0, authors?.pages[0]?.[1] ?? '')); // prettier-ignore
  expect(counts.map(({ value, count, name }) => [value, count, name])).toEqual([
    ['john-roe-jr', 1, 'John Roe Jr.'],
    ['jose-roe', 2, 'José Roe'],
  ]);
});

test('keeps what was stated of an article whose data file is of another format', async () => {
  const sidecar = 'byline: {name: Jane Doe, url: https://example.org/}\npublished: 2024-05-05\nsource: The Gazette\n';
  const [old] = readArticles(await compileSeeds({ 'a.txt': storyText('1 May 2024', 'A'), 'a.yaml': sidecar }));
  expect(old && renewArticle(old, 'a.txt', today)?.sidecar).toMatchObject({
    authors: [{ name: 'Jane Doe', url: 'https://example.org/' }],
    facts: { published: '2024-05-05', source: 'The Gazette' },
  });
});
