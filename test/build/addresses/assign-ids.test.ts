import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AddressRow } from '#build/addresses/address-table.ts';
import { formatAddressTable, parseAddressTable } from '#build/addresses/address-table.ts';
import { assignIds, newArticleId } from '#build/addresses/assign-ids.ts';
import { hashText } from '#build/seeds/text-hash.ts';
import { formatProblem } from '#build/text/problem.ts';
import { minHash } from '#build/addresses/min-hash.ts';

const claim = (file: string, text: string, former: readonly string[] = []) => {
  return { file, contentHash: hashText(text), slug: 'a-headline', minHash: minHash(text), former };
};

const unread = (file: string, text: string | null = null) => ({
  file,
  contentHash: text === null ? null : hashText(text),
  minHash: text === null ? null : minHash(text),
});

/** An archive that is built repeatedly: texts by file, and the former ids that sidecars name. */
function build(table: readonly AddressRow[], files: Record<string, string>, former: Record<string, string[]> = {}) {
  const claims = Object.entries(files).map(([file, text]) => claim(file, text, former[file]));
  const { ids, ...built } = assignIds(table, claims);
  return { id: (file: string) => ids.get(file)?.id, former: (file: string) => ids.get(file)?.former, ...built };
}

const first = build([], { 'a.txt': 'Text A', 'b.txt': 'Text B' });
const [a, b] = [newArticleId('a.txt'), newArticleId('b.txt')];

test('derives an id from the file name, so that a folder without a table has stable ids', () => {
  expect(first.id('a.txt')).toBe(a);
  expect(build([], { 'a.txt': 'Other text' }).id('a.txt')).toBe(a);
  expect(newArticleId('000_87b2ec0a2876b727.txt')).toBe('7bfah3584a');
  expect(newArticleId('cafe\u0301.txt')).toBe(newArticleId('caf\u00e9.txt'));
});

test('keeps the id when a file is edited', () => {
  expect(build(first.rows, { 'a.txt': 'Text A, mended', 'b.txt': 'Text B' }).id('a.txt')).toBe(a);
});

test('keeps the id when a file is renamed, moved to a folder, or both at several times', () => {
  const renamed = build(first.rows, { 'z.txt': 'Text A', 'b.txt': 'Text B' });
  const moved = build(renamed.rows, { '2022/z.txt': 'Text A\r\n', 'b.txt': 'Text B' });
  const edited = build(moved.rows, { '2022/z.txt': 'Text A, mended', 'b.txt': 'Text B' });
  const back = build(edited.rows, { 'a.txt': 'Text A, mended', 'b.txt': 'Text B' });
  expect([renamed.id('z.txt'), moved.id('2022/z.txt'), edited.id('2022/z.txt'), back.id('a.txt')]).toEqual([
    a,
    a,
    a,
    a,
  ]);
  expect(back.rows).toHaveLength(2);
});

test('keeps the id of a file that is renamed and edited at once if its sidecar names it', () => {
  const files = { 'z.txt': 'Text A, mended', 'b.txt': 'Text B' };
  expect(build(first.rows, files).id('z.txt')).toBe(newArticleId('z.txt'));
  const said = build(first.rows, files, { 'z.txt': [a] });
  expect([said.id('z.txt'), said.former('z.txt')]).toEqual([a, []]);
});

const long = Array.from({ length: 120 }, (_, at) => `word${at}`);
const longText = long.join(' ');

test('keeps the id of a longer text that is renamed and edited at once, whatever else is added or removed', () => {
  const { rows } = build(first.rows, { 'a.txt': 'Text A', 'b.txt': 'Text B', 'long.txt': longText });
  const edited = long.with(60, 'mended').join(' ');
  const built = build(rows, { 'new.txt': 'Quite new', 'z/other.txt': edited, 'b.txt': 'Text B' });
  expect([built.id('z/other.txt'), built.problems]).toEqual([newArticleId('long.txt'), []]);
});

test('warns where a new text resembles a removed one without being surely the same', () => {
  const { rows } = build([], { 'long.txt': longText });
  const half = [...long.slice(0, 85), ...long.slice(85).map((word) => `${word}x`)].join(' ');
  const { id, problems } = build(rows, { 'half.txt': half });
  expect(id('half.txt')).toBe(newArticleId('half.txt'));
  expect(problems.map(formatProblem)).toEqual([
    `half.txt:1:1: warning: expected "former: ${newArticleId('long.txt')}" in its sidecar if it is "long.txt", renamed and edited, found a new file with much of the text of one that is gone`,
  ]);
});

test('follows the text where a file takes the name of another', () => {
  const other = long.map((word) => `${word}x`).join(' ');
  const { rows } = build([], { 'a.txt': longText, 'b.txt': other });
  const exchanged = build(rows, { 'a.txt': other, 'b.txt': long.with(9, 'mended').join(' ') });
  expect([exchanged.id('a.txt'), exchanged.id('b.txt')]).toEqual([b, a]);
  const onto = build(rows, { 'a.txt': other });
  expect([onto.id('a.txt'), onto.gone]).toEqual([b, [expect.objectContaining({ id: a })]]);
  const table = parseAddressTable(formatAddressTable(onto.rows));
  expect(table.ok && build(table.value, { 'a.txt': other, 'back.txt': longText }).id('back.txt')).toBe(a);
});

test('keeps the id with the file name where a file is edited after it was copied, or is rewritten', () => {
  const { rows } = build([], { 'a.txt': longText });
  const copied = build(rows, { 'a.txt': long.with(9, 'mended').join(' '), 'copy.txt': longText });
  expect([copied.id('a.txt'), copied.id('copy.txt')]).toEqual([newArticleId('a.txt'), newArticleId('copy.txt')]);
  expect(build(rows, { 'a.txt': long.map((word) => `${word}x`).join(' ') }).id('a.txt')).toBe(newArticleId('a.txt'));
});

test('reads a table without slugs and MinHashes, and adds them', () => {
  const table = parseAddressTable(`id\tfile\tmark\n${a}\ta.txt\t${hashText(longText)}\n`);
  if (!table.ok) throw new Error('the old table was not read');
  expect(table.value).toEqual([{ id: a, file: 'a.txt', contentHash: hashText(longText), slug: null, minHash: null }]);
  const { rows } = build(table.value, { 'a.txt': `${longText} and more` });
  expect(rows).toMatchObject([{ id: a, slug: 'a-headline', minHash: expect.stringMatching(/^[0-9a-z]{64}$/u) }]);
});

test('keeps a former id as a further address of an article', () => {
  const forgotten = build(first.rows, { 'z.txt': 'Text A, mended', 'b.txt': 'Text B' });
  const said = build(forgotten.rows, { 'z.txt': 'Text A, mended', 'b.txt': 'Text B' }, { 'z.txt': [a] });
  expect([said.id('z.txt'), said.former('z.txt'), said.problems]).toEqual([newArticleId('z.txt'), [a], []]);
});

test('remembers a former id that only a sidecar named, when both files are removed', () => {
  const former = { 'a.txt': ['0123456789'] };
  const said = build(first.rows, { 'a.txt': 'Text A', 'copy.txt': 'Text A', 'b.txt': 'Text B' }, former);
  expect([said.id('a.txt'), said.id('copy.txt'), said.gone]).toEqual([a, newArticleId('copy.txt'), []]);
  const again = build(said.rows, { 'a.txt': 'Text A', 'copy.txt': 'Text A', 'b.txt': 'Text B' }, former);
  expect([again.former('a.txt'), again.rows, again.problems]).toEqual([['0123456789'], said.rows, []]);
  const { gone } = build(said.rows, { 'b.txt': 'Text B' });
  expect(gone.map(({ id }) => id).toSorted()).toEqual(['0123456789', a, newArticleId('copy.txt')].toSorted());
});

test('gives a removed article its old id when it is put back, also under another name', () => {
  const without = build(first.rows, { 'b.txt': 'Text B' });
  expect(without.rows).toHaveLength(2);
  expect(build(without.rows, { 'a.txt': 'New text', 'b.txt': 'Text B' }).id('a.txt')).toBe(a);
  expect(build(without.rows, { 'z.txt': 'Text A', 'b.txt': 'Text B' }).id('z.txt')).toBe(a);
});

test('gives a copy a new id, and also a new file with an old name', () => {
  const copied = build(first.rows, { 'a.txt': 'Text A', 'copy.txt': 'Text A', 'b.txt': 'Text B' });
  expect([copied.id('a.txt'), copied.id('copy.txt')]).toEqual([a, newArticleId('copy.txt')]);
  const renamed = build(first.rows, { 'z.txt': 'Text A', 'b.txt': 'Text B' });
  const reused = build(renamed.rows, { 'z.txt': 'Text A', 'a.txt': 'Quite new', 'b.txt': 'Text B' });
  expect([reused.id('z.txt'), reused.id('a.txt')]).toEqual([a, newArticleId('a.txt', 1)]);
  expect(build(reused.rows, { 'z.txt': 'Text A', 'a.txt': 'Quite new', 'b.txt': 'Text B' }).rows).toEqual(reused.rows);
});

test('moves the right one of two files that had the same text', () => {
  const twins = build([], { 'a.txt': 'Same', 'b.txt': 'Same' });
  const moved = build(twins.rows, { '2022/b.txt': 'Same', '2022/a.txt': 'Same' });
  expect([moved.id('2022/a.txt'), moved.id('2022/b.txt')]).toEqual([a, b]);
});

test('keeps the row of a file that cannot be read at the moment', () => {
  const { ids } = assignIds(first.rows, [claim('z.txt', 'Text A')], [unread('a.txt')]);
  expect(ids.get('z.txt')?.id).toBe(newArticleId('z.txt'));
});

test('names both articles that claim one id', () => {
  const { problems } = build(first.rows, { 'a.txt': 'Text A', 'b.txt': 'Text B' }, { 'b.txt': [a] });
  expect(problems.map(formatProblem)).toEqual([
    `b.txt:1:1: error: expected one article for the id ${a}, found "a.txt" and "b.txt"`,
  ]);
  const both = build(first.rows, { 'y.txt': 'Y', 'z.txt': 'Z' }, { 'y.txt': [a], 'z.txt': [a] });
  expect(both.problems.map(formatProblem)).toEqual([
    `z.txt:1:1: error: expected one article for the id ${a}, found "y.txt" and "z.txt"`,
  ]);
});

test('assigns no id twice and changes none, whatever is renamed, edited, removed and put back', () => {
  const name = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd/a.txt', 'd/b.txt');
  const state = fc.dictionary(name, fc.constantFrom('One', 'Two', 'Three', 'Four'));
  fc.assert(
    fc.property(fc.array(state, { maxLength: 6 }), (history) => {
      let rows: readonly AddressRow[] = [];
      for (const files of history) {
        const before = rows;
        const built = build(before, files);
        const ids = Object.keys(files).map(built.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(built.rows.map(({ id }) => id))).toEqual(new Set([...before.map(({ id }) => id), ...ids]));
        for (const { id, file } of before) if (file !== null && file in files) expect(built.id(file)).toBe(id);
        expect(build(built.rows, files).rows).toEqual(built.rows);
        expect(parseAddressTable(formatAddressTable(built.rows))).toMatchObject({
          ok: true,
          value: { length: built.rows.length },
        });
        rows = built.rows;
      }
    }),
  );
});

test('writes the table in the same order for any order of files', () => {
  expect(formatAddressTable(first.rows.toReversed())).toBe(formatAddressTable(first.rows));
  expect(formatAddressTable(first.rows).split('\n').slice(1, 4)).toEqual([
    'id\tfile\tmark\tslug\tsketch',
    `${a}\ta.txt\t${hashText('Text A')}\ta-headline\t-`,
    `${b}\tb.txt\t${hashText('Text B')}\ta-headline\t-`,
  ]);
});

const contentHash = hashText('Text A');

test.each([
  [
    '<<<<<<< HEAD',
    `1:1: error: expected five columns separated by tabs (id, file, mark, slug, sketch), found 1 in "<<<<<<< HEAD"`,
  ],
  [
    `${a}\ta.txt`,
    `1:1: error: expected five columns separated by tabs (id, file, mark, slug, sketch), found 2 in "${a}\ta.txt"`,
  ],
  [`short\ta.txt\t${contentHash}`, '1:1: error: expected an id of ten characters, found "short"'],
  [`${a}\t\t${contentHash}`, '1:12: error: expected the name of a file, found nothing'],
  [`${a}\ta.txt\tx`, '1:18: error: expected a content hash of sixteen characters, found "x"'],
  [`${a}\ta.txt\t${contentHash}\t../up\t-`, '1:35: error: expected the slug of an address, or -, found "../up"'],
  [`${a}\ta.txt\t${contentHash}\tup\tabc`, '1:38: error: expected the MinHash of a text, or -, found "abc"'],
  [
    `${a}\ta.txt\t${contentHash}\n${a}\tb.txt\t${contentHash}`,
    `2:1: error: expected each id once, found ${a} for "a.txt" and for "b.txt"`,
  ],
  [
    `${a}\ta.txt\t${contentHash}\n\n${b}\ta.txt\t${contentHash}`,
    `3:12: error: expected each file once, found "a.txt" under ${a} and under ${b}`,
  ],
])('reports what is wrong with the line %j of the table', (text, message) => {
  const result = parseAddressTable(text);
  expect(result.ok ? [] : result.faults.map(formatProblem)).toEqual([`addresses.tsv:${message}`]);
});

test('reads a table that git gave Windows line ends', () => {
  expect(parseAddressTable(formatAddressTable(first.rows).replaceAll('\n', '\r\n'))).toEqual({
    ok: true,
    value: first.rows,
  });
});
