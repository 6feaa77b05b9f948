import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Archive, compileArchive } from '#build/site/compile-archive.ts';
import { readSeeds } from '#build/addresses/read-seeds.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { readSummaries } from '../../support/archive/naive-filter.ts';
import { readArticles, storyText } from '../../support/archive/read-archive.ts';
import { readOptions } from '../../support/archive/read-options.ts';

const today = '2026-11-22';
const files = {
  'a.txt': storyText('05/01/2026 09:15', 'The ferry'),
  'b.txt': storyText('Senin, 05/01/2026', 'The bridge'),
  'c.txt': storyText('10/12/2026', 'The harbour'),
};
const datesOf = (archive: Archive) =>
  Object.fromEntries(readSummaries(archive).map(({ slug, clock }) => [slug, clock?.date ?? null]));
const kindsOf = ({ problems }: { readonly problems: Archive['problems'] }) =>
  problems.map(({ file, kind }) => `${file} ${kind}`);

test('reads 05/01/2026 as the other articles order it, but for a date that would be in the future', async () => {
  const folder = await archiveFolder(files);
  const archive = await compileArchive(folder, today);
  expect(datesOf(archive)).toEqual({ 'the-ferry': '2026-01-05', 'the-bridge': '2026-01-05', 'the-harbour': null });
  expect(kindsOf(archive)).toEqual(['c.txt clock-order-unknown']);
  const notes = readArticles(archive).map(({ headline, notes: of }) => [headline, of.length]);
  expect(Object.fromEntries(notes)).toEqual({ 'The ferry': 0, 'The bridge': 0, 'The harbour': 1 });

  const { seeds, problems } = await readSeeds(folder, readOptions);
  expect(seeds.map(({ parsed }) => parsed.clock?.date)).toEqual(['2026-01-05', '2026-01-05', null]);
  expect(kindsOf({ problems })).toEqual(['c.txt clock-order-unknown']);
});

test('reads unchanged articles anew when others show another order, or none', async () => {
  const folder = await archiveFolder(files);
  let archive = await compileArchive(folder, today);
  const again = async () => {
    archive = await compileArchive(folder, today, archive);
    const anew = await compileArchive(folder, today);
    const sorted = ({ files: built }: Archive) => [...built].toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(archive)).toEqual(sorted(anew));
    expect(archive.problems).toEqual(anew.problems);
    return datesOf(archive);
  };
  await writeFile(join(folder, 'b.txt'), storyText('Friday, 05/01/2026', 'The bridge'));
  expect(await again()).toMatchObject({ 'the-ferry': '2026-05-01', 'the-harbour': '2026-10-12' });
  await rm(join(folder, 'b.txt'));
  expect(await again()).toEqual({ 'the-ferry': null, 'the-harbour': null });
  await writeFile(join(folder, 'b.txt'), storyText('Senin, 05/01/2026', 'The bridge'));
  expect(await again()).toMatchObject({ 'the-ferry': '2026-01-05' });
  expect(archive.unchanged).toBe(0);
  archive = await compileArchive(folder, today, archive);
  expect(archive.unchanged).toBe(3);
});
