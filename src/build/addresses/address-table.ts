import { join } from 'node:path';
import type { Result } from '#news/text/result.ts';
import type { Problem } from '../text/problem.ts';
import { crockfordPattern } from '#news/text/crockford.ts';
import { bad, good } from '#news/text/result.ts';
import { isArticleId } from '#news/addresses/is-article-id.ts';
import { notUtf8 } from '../seeds/decode-source.ts';
import { describeSystemError } from '../text/describe-system-error.ts';
import { quoteName, unquoteName } from '../text/quote-name.ts';
import { readRegularFile } from '../text/read-regular-file.ts';
import { decodeUtf8 } from '../text/utf8-text.ts';
import { addressFile } from '../seeds/list-seeds.ts';
import { minHashPattern } from './min-hash.ts';

const isContentHash = new RegExp(`^${crockfordPattern(16)}$`, 'u');

/**
 * A line of `addresses.tsv`: an id that was assigned once and is never assigned again. A name with tabs, line ends or bytes
 * that are not UTF-8 is written in quotation marks (quote-name.ts).
 */
export interface AddressRow {
  readonly id: string;
  /** Null where no file has this id: its file's name belongs to another article now, or only a sidecar names the id. */
  readonly file: string | null;
  /** The hash of the file's text (`hashText`) when it was last read. */
  readonly contentHash: string;
  /** The slug of its address when it was last published; null where the table is older than this column. */
  readonly slug: string | null;
  /** Recognises the text after an edit (min-hash.ts); null for a short text and in an older table. */
  readonly minHash: string | null;
}

const comment = '# Permanent ids of the articles. Commit this file with them; the build writes it.';
/** Tables that owners have committed have these names; `mark` is the content hash, `sketch` the MinHash. */
const columns = ['id', 'file', 'mark', 'slug', 'sketch'];
/** Older tables have only the first three columns. */
const oldColumns = 3;
/** Written for null. */
const none = '-';

/** Parses a table. Each damaged line, and each id or file that occurs twice, is an error with its line and column. */
export function parseAddressTable(text: string): Result<readonly AddressRow[], Problem> {
  const problems: Problem[] = [];
  const rows: AddressRow[] = [];
  const [byId, byFile] = [new Map<string, AddressRow>(), new Map<string, AddressRow>()];
  for (const [at, raw] of text
    .replace(/^\u{feff}/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const line = at + 1;
    const fault = (column: number, expected: string, found: string) =>
      problems.push({ severity: 'error', kind: 'address-table', file: addressFile, line, column, expected, found });
    if (raw === '' || raw.startsWith('#') || raw.startsWith(columns.slice(0, oldColumns).join('\t'))) continue;
    const cells = raw.split('\t');
    const [id = '', fileCell = '', contentHash = '', ...later] = cells;
    const [slug = null, minHash = null] = later.map((cell) => (cell === none ? null : cell));
    // Names of articles end in ".txt", so that a name in an older table is never taken for a quoted one.
    const name = unquoteName(fileCell);
    const file = name === none ? null : name;
    /** The column at which a cell begins, from 1. */
    const column = (cell: number) => 1 + cells.slice(0, cell).reduce((sum, before) => sum + [...before].length + 1, 0);
    if (cells.length !== columns.length && cells.length !== oldColumns)
      fault(1, `five columns separated by tabs (${columns.join(', ')})`, `${cells.length} in "${raw}"`);
    else if (!isArticleId(id)) fault(1, 'an id of ten characters', `"${id}"`);
    else if (name === null) fault(column(1), 'a name in quotation marks as JSON writes it', fileCell);
    else if (name.trim() === '') fault(column(1), 'the name of a file', 'nothing');
    else if (!isContentHash.test(contentHash))
      fault(column(2), 'a content hash of sixteen characters', `"${contentHash}"`);
    else if (slug !== null && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug))
      fault(column(3), 'the slug of an address, or -', `"${slug}"`);
    else if (minHash !== null && !minHashPattern.test(minHash))
      fault(column(4), 'the MinHash of a text, or -', `"${minHash}"`);
    else if (byId.has(id)) fault(1, 'each id once', `${id} for "${byId.get(id)?.file}" and for "${file}"`);
    else if (file !== null && byFile.has(file))
      fault(column(1), 'each file once', `"${file}" under ${byFile.get(file)?.id} and under ${id}`);
    else {
      const row = { id, file, contentHash, slug, minHash };
      rows.push(row);
      byId.set(id, row);
      if (file !== null) byFile.set(file, row);
    }
  }
  return problems.length === 0 ? good(rows) : { ok: false, faults: problems };
}

/** The table as the text of its file, in the order of `compareRows`. */
export function formatAddressTable(rows: readonly AddressRow[]): string {
  const lines = rows
    .toSorted(compareRows)
    .map(({ id, file, contentHash, slug, minHash }) => [
      id,
      file === null ? none : quoteName(file),
      contentHash,
      slug ?? none,
      minHash ?? none,
    ]);
  return `${[comment, ...[columns, ...lines].map((cells) => cells.join('\t'))].join('\n')}\n`;
}

/** Orders rows by file (by code units, so that every machine agrees); rows without a file come last, by id. */
export function compareRows(a: AddressRow, b: AddressRow): number {
  if (a.file === b.file) return a.id < b.id ? -1 : 1;
  if (a.file === null || b.file === null) return a.file === null ? 1 : -1;
  return a.file < b.file ? -1 : 1;
}

/** Reads the table of a folder; null where it has none. One that cannot be opened is an error that says why. */
export function readAddressTable(folder: string): Result<readonly AddressRow[] | null, Problem> {
  try {
    const bytes = readRegularFile(join(folder, addressFile));
    const text = decodeUtf8(bytes);
    return text === null ? bad(notUtf8(bytes, addressFile)) : parseAddressTable(text);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return good(null);
    const found = describeSystemError(error);
    if (found === null) throw error;
    const expected = 'the table of ids';
    return bad({ severity: 'error', kind: 'address-table', file: addressFile, line: 1, column: 1, expected, found });
  }
}
