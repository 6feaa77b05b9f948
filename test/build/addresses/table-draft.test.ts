import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatAddressTable, parseAddressTable, type AddressRow } from '#build/addresses/address-table.ts';
import { TableDraft } from '#build/addresses/table-draft.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';

const row = (file: string, at = 0): AddressRow => ({
  id: `${at}`.padStart(10, '0'),
  file,
  contentHash: '0123456789abcdef',
  slug: 'a-bridge',
  minHash: null,
});
const tableOf = (folder: string) => readFile(join(folder, 'addresses.tsv'), 'utf8');

test('leaves the old table until the site is ready, and then replaces it at once', async () => {
  const folder = await archiveFolder({ 'addresses.tsv': 'old' });
  const draft = new TableDraft(folder, [row('a.txt')]);
  expect(await tableOf(folder)).toBe('old');
  draft.commit();
  draft.discard();
  expect(await tableOf(folder)).toBe(formatAddressTable([row('a.txt')]));
  expect(await readdir(folder)).toEqual(['addresses.tsv']);
});

test('leaves nothing behind when the build fails, nor touches a table that says the same', async () => {
  const folder = await archiveFolder({});
  new TableDraft(folder, [row('a.txt')]).discard();
  expect(await readdir(folder)).toEqual([]);
  new TableDraft(folder, [row('a.txt')]).commit();
  const same = new TableDraft(folder, [row('a.txt')]);
  expect(await readdir(folder)).toEqual(['addresses.tsv']);
  same.commit();
  expect(await readdir(folder)).toEqual(['addresses.tsv']);
});

test('writes to the file that a link leads to', async () => {
  const folder = await archiveFolder({ 'tables/mine.tsv': '' });
  await mkdir(join(folder, 'seeds'));
  await symlink('../tables/mine.tsv', join(folder, 'seeds/addresses.tsv'));
  new TableDraft(join(folder, 'seeds'), [row('a.txt')]).commit();
  expect(await readFile(join(folder, 'tables/mine.tsv'), 'utf8')).toContain('a.txt');
  expect(await readdir(join(folder, 'seeds'))).toEqual(['addresses.tsv']);
});

test('says why the table cannot be written, and how to do without', async () => {
  const folder = await archiveFolder({});
  await mkdir(join(folder, `addresses.tsv.${process.pid}.tmp`));
  expect(() => new TableDraft(folder, [row('a.txt')])).toThrow(
    /addresses\.tsv, which keeps .*cannot be written: it is a folder\. Nothing was published\. ADDRESSES=none/u,
  );
  expect(() => new TableDraft(join(folder, 'nothing'), [row('a.txt')])).toThrow('there is nothing under this name');
});

const odd = [
  'tab\there.txt',
  'line\nfeed.txt',
  'a\r.txt',
  'back\\slash.txt',
  '"quoted".txt',
  'caf\udce9.txt',
  ' # .txt',
  'é\u{202e}.txt',
];

test('brings every name of a file back from the table', async () => {
  const rows = odd.map(row);
  const read = parseAddressTable(formatAddressTable(rows));
  expect(read.ok && new Set(read.value.map(({ file }) => file))).toEqual(new Set(odd));
  // Also as bytes on the disk.
  const folder = await archiveFolder({});
  new TableDraft(folder, rows).commit();
  expect(parseAddressTable(await tableOf(folder))).toEqual(read);
});

test('reads names of older tables as they stand, and finds a quoted one that is damaged', () => {
  const old = (file: string) => parseAddressTable(`0123456789\t${file}\t0123456789abcdef\n`);
  for (const file of [String.raw`a\tb.txt`, '"a.txt', 'it\'s "quoted".txt'])
    expect(old(file)).toMatchObject({ ok: true, value: [{ file }] });
  expect(old(String.raw`"a\q.txt"`)).toMatchObject({ ok: false, faults: [{ line: 1, column: 12 }] });
});
