import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TableDraft } from '#build/addresses/table-draft.ts';
import { formatProblem } from '#build/text/problem.ts';
import { readSeeds } from '#build/addresses/read-seeds.ts';
import { archiveFolder } from '../../support/archive/archive-folder.ts';
import { readOptions } from '../../support/archive/read-options.ts';

const story =
  'The Old Bridge Opens\n\nTERNATE, NNC - The council has opened the old bridge.\n\nIt had been\nclosed since a storm.\n';

test('reads the articles of a folder and its subfolders with their sidecars, and nothing else', async () => {
  const folder = await archiveFolder({
    'a.txt': story,
    '2022/b.txt': `Tuesday, 19 January 2022\n\n${story}`,
    '2022/b.yaml':
      'tags: [bridges]\nregions: { add: [indonesia], remove: [syria] }\nlanguage: ID\nformer: /articles/old-3k9x0aq7mv\n',
    'README.md': 'How to write.',
    '.hidden.txt': 'x',
    '.git/config.txt': 'x',
  });
  const { seeds, problems } = await readSeeds(folder, readOptions);
  expect(seeds.map(({ file, slug }) => [file, slug])).toEqual([
    ['2022/b.txt', 'the-old-bridge-opens'],
    ['a.txt', 'the-old-bridge-opens'],
  ]);
  const [b, a] = seeds;
  expect(b?.sidecar).toEqual({
    tags: ['bridges'],
    regions: { add: ['ID'], remove: ['SY'] },
    names: {},
    language: 'id',
    notes: [],
    addresses: [],
    former: ['3k9x0aq7mv'],
    authors: [],
    facts: {},
    pictures: [],
  });
  expect([b?.former, a?.former]).toEqual([['3k9x0aq7mv'], []]);
  expect(b?.id).not.toBe(a?.id);
  expect(b?.notes).toEqual([
    { kind: 'finding', text: 'The clock says Tuesday, but 2022-01-19 was a Wednesday.', span: [0, 7] },
  ]);
  expect(problems.map(formatProblem)).toEqual([
    '2022/b.txt:1:1: warning: expected Wednesday (the weekday of 2022-01-19), found "Tuesday"',
  ]);
});

test('lists all problems of a folder, sorted, and still reads the other files', async () => {
  const folder = await archiveFolder({
    'good.txt': story,
    'b.txt': '',
    'a.txt': `A picture\0\n\n${story}`,
    'alone.yaml': 'tags: [bridges]\n',
    'picture.jpg': 'x',
    'old.yml': 'tags: [bridges]\n',
    'addresses.tsv': 'id\tfile\tmark\n?\n',
  });
  const { seeds, problems, table } = await readSeeds(folder, readOptions);
  expect(seeds.map(({ file }) => file)).toEqual(['good.txt']);
  expect(table).toBeNull();
  expect(problems.map(formatProblem)).toEqual([
    'a.txt:1:10: error: expected plain text, found a NUL character (is it a text file?)',
    'addresses.tsv:2:1: error: expected five columns separated by tabs (id, file, mark, slug, sketch), found 1 in "?"',
    'alone.yaml:1:1: error: expected an article "alone.txt" beside it, found none',
    'b.txt:1:1: error: expected a headline, found an empty file',
    'old.yml:1:1: warning: expected an article (.txt, .md) or its sidecar (.yaml), found a file of another kind',
    'picture.jpg:1:1: warning: expected an article that shows it, by its name or by naming it, found none among those that are read',
  ]);
});

test('puts each note at its quote, also across a line break', async () => {
  const folder = await archiveFolder({
    'a.txt': `Undated\n\n${story}`,
    'a.yaml': `notes:
  been closed since: { sic: It was shut. }
  TERNATE: The port of the island.
  a storm:
    correction: It was a flood.
    note: Of 2019.
correction: [One thing., Another.]
clock: Nobody wrote it down.
`,
  });
  const { seeds, problems } = await readSeeds(folder, readOptions);
  expect(problems).toEqual([]);
  const source = seeds[0]?.parsed.source ?? '';
  expect(seeds[0]?.notes.map(({ kind, text, span }) => [kind, span && source.slice(...span), text])).toEqual([
    ['sic', 'been\nclosed since', 'It was shut.'],
    ['note', 'TERNATE', 'The port of the island.'],
    ['correction', 'a storm', 'It was a flood.'],
    ['note', 'a storm', 'Of 2019.'],
    ['correction', null, 'One thing.'],
    ['correction', null, 'Another.'],
    ['note', 'Undated', 'Nobody wrote it down.'],
  ]);
});

test('keeps an address through the table when the file moves to a folder', async () => {
  const folder = await archiveFolder({ 'a.txt': story });
  const first = await readSeeds(folder, readOptions);
  expect(first.table?.exists).toBe(false);
  new TableDraft(folder, first.table?.rows ?? []).commit();
  expect(await readdir(folder)).toEqual(['a.txt', 'addresses.tsv']);
  const moved = await archiveFolder({
    'sub/z.txt': story,
    'addresses.tsv': await readFile(join(folder, 'addresses.tsv'), 'utf8'),
  });
  const second = await readSeeds(moved, readOptions);
  expect(second.table?.exists).toBe(true);
  expect(second.seeds[0]?.id).toBe(first.seeds[0]?.id);
});

test('reads the reference article with the notes on its misprints, each at its words', async () => {
  const { seeds, problems, table } = await readSeeds(join(import.meta.dirname, '../../../seeds'), readOptions);
  const first = seeds.find(({ file }) => file === '000_87b2ec0a2876b727.txt');
  expect(problems).toEqual([]);
  expect(table?.exists).toBe(true);
  expect(first?.id).toBe('7bfah3584a');
  expect(first?.sidecar.language).toBe('en');
  const quotes = first?.notes
    .filter(({ kind }) => kind === 'sic')
    .map(({ span }) => span && first.parsed.source.slice(...span));
  expect(quotes).toEqual([
    'Expel Iran and Syria',
    'MOSKOW',
    "adminitration's",
    'had little reasons',
    'Trump was pulled out of',
  ]);
});
