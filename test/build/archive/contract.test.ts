import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileArchive } from '#build/site/compile-archive.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { checkTypes, typeOfFile } from '../../support/archive/check-types.ts';
import { generateSeeds } from '../../support/archive/generate-seeds.ts';

const today = '2026-11-22';

test('writes every data file of the first archive with its declared type', async () => {
  const { files } = await compileArchive(join(import.meta.dirname, '../../../seeds'), today);
  expect(await checkTypes(files)).toEqual([]);
  const kinds = [...files.keys()].map(typeOfFile);
  expect(new Set(kinds)).toEqual(
    new Set([
      'Manifest',
      'Article',
      'readonly Summary[]',
      'VolumeFacets',
      'VolumeContents',
      'MonthPostings',
      'YearColumns',
      'ListHead',
      'IdShard',
      'IndexDirectory',
      'IndexShard',
      'Spellings',
      'Report',
      'readonly FacetCount[]',
    ]),
  );
});

test('writes every data file with its declared type, with and without dates, places and authors', async () => {
  const odd = {
    'clockless.txt': 'A Quiet Day\n\nNothing was spilled, and nobody was in a hurry.\n',
    'noted.txt':
      'Tuesday, 19 January 2022 | 18:36 XYZ\n\nIran Opens a Bridge\n\nTEHRAN, Jan 3 (NNC) - Iran opened it.\n',
    'noted.yaml':
      'notes:\n  opened it: { sic: It did. }\nregions: { add: [syria], remove: [iran] }\nformer: a-3k9x0aq7mv\nsource: The Gazette\nupdated: 2024-05-06\n',
    'tags.tsv': 'noted.txt\tbridges\ntag:bridges\tBridges\n',
  };
  const { files } = await compileArchive(await archiveFolder({ ...generateSeeds(120, true), ...odd }), today);
  expect(await checkTypes(files)).toEqual([]);
  expect([...files.keys()].map(typeOfFile)).toContain('TagNamesIn');
});

test('detects a missing, an additional and a changed field', async () => {
  const { files } = await compileArchive(join(import.meta.dirname, '../../../seeds'), today);
  const path = [...files.keys()].find((file) => file.includes('/articles/')) ?? '';
  const article = JSON.parse(files.get(path) ?? 'null') as Readonly<Record<string, unknown>>;
  const { headline, ...lost } = article;
  const faults = async (value: unknown) => (await checkTypes([[path, JSON.stringify(value)]])).join('\n');
  expect(headline).toBeTruthy();
  expect(await faults(lost)).toMatch(/^\S+\/articles\/0\.json: TS2741: Property 'headline' is missing/u);
  expect(await faults({ ...article, author: 'nobody' })).toContain(`'"author"' does not exist`);
  expect(await faults({ ...article, minutes: '5' })).toContain("Type 'string' is not assignable to type 'number'");
  expect(await checkTypes([['other.json', '{}']])).toEqual(['other.json: no file of the archive']);
});
