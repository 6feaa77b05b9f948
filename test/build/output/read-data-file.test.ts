import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataFile } from '#build/output/read-data-file.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

test('reads a file once for all pages that need it, and again when it is another', async () => {
  const [next, last] = [await archiveFolder({}), await archiveFolder({ 'data/ids.json': '{"a":1}' })];
  const first = readDataFile([next, last], 'ids.json');
  expect(first).toEqual({ a: 1 });
  expect(readDataFile([next, last], 'ids.json')).toBe(first);
  await writeFile(join(last, 'data/ids.json'), '{"a":22}');
  expect(readDataFile([next, last], 'ids.json')).toEqual({ a: 22 });
  expect(() => readDataFile([next], 'ids.json')).toThrow('there is no data/ids.json');
});
