import { expect, test } from 'vitest';
import { readSettings } from '#build/settings/settings.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const read = async (yaml: string) => readSettings({ SEEDS: await archiveFolder({ 'dateline.yaml': yaml }) }).revisions;

test('three earlier texts of an article are kept, or as many as the owner says, or none', async () => {
  expect(await read('')).toBe(3);
  expect(await read('revisions: 1')).toBe(1);
  expect(await read('revisions: 20')).toBe(20);
  expect(await read('revisions: none')).toBe(0);
});

test.each([
  ['0', '"0"'],
  ['21', '"21"'],
  ['-1', '"-1"'],
  ['1.5', '"1.5"'],
  ['all', '"all"'],
  ['nonee', '"nonee"'],
  ['[3]', 'a list'],
  ['{ last: 3 }', 'names with values'],
  ['', 'nothing'],
])('revisions: %s is refused', async (written, found) => {
  await expect(read(`revisions: ${written}`)).rejects.toThrow(
    new RegExp(
      `^dateline\\.yaml:1:1\\d: error: expected a number from 1 to 20, or none, found ${found.replaceAll(/[.[\]]/gu, '\\$&')}\n`,
      'u',
    ),
  );
});
