import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '#news/text/result.ts';
import type { Problem } from '../text/problem.ts';
import { crockfordPattern } from '#news/text/crockford.ts';
import { good } from '#news/text/result.ts';
import { isArticleId } from '#news/addresses/is-article-id.ts';
import { decodeSource } from '../seeds/decode-source.ts';
import { addressFile } from '../seeds/list-seeds.ts';
import { minHashPattern } from './min-hash.ts';

const isMark = new RegExp(`^${crockfordPattern(16)}$`, 'u');

/** A line of `addresses.tsv`: an id that was given once and stays given. */
export interface AddressRow {
  readonly id: string;
  /** Null where no file has it: another has the name of one that is gone, or a sidecar brought the id from elsewhere. */
  readonly file: string | null;
  /** The content mark of the file when it was last read. */
  readonly mark: string;
  /** The slug of its address when it was last published; null where the table is older than this column. */
  readonly slug: string | null;
  /** What its text is recognised by after an edit (min-hash.ts); null for a short text and in an older table. */
  readonly sketch: string | null;
}

const comment = '# Permanent ids of the articles. Commit this file with them; the build writes it.';
const columns = ['id', 'file', 'mark', 'slug', 'sketch'];
/** Tables had these columns alone. */
const oldColumns = 3;
/** Stands for null. */
const none = '-';

/** Reads the table's text; each damaged line, and each id or file that stands twice, is an error. */
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
    const [id = '', fileCell = '', mark = '', ...later] = cells;
    const [file = null, slug = null, sketch = null] = [fileCell, ...later].map((cell) => (cell === none ? null : cell));
    /** Where a cell begins. */
    const column = (cell: number) => 1 + cells.slice(0, cell).reduce((sum, before) => sum + [...before].length + 1, 0);
    if (cells.length !== columns.length && cells.length !== oldColumns)
      fault(1, `five columns parted by tabs (${columns.join(', ')})`, `${cells.length} in "${raw}"`);
    else if (!isArticleId(id)) fault(1, 'an id of ten characters', `"${id}"`);
    else if (file?.trim() === '') fault(column(1), 'the name of a file', 'nothing');
    else if (!isMark.test(mark)) fault(column(2), 'a mark of sixteen characters', `"${mark}"`);
    else if (slug !== null && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug))
      fault(column(3), 'the slug of an address, or -', `"${slug}"`);
    else if (sketch !== null && !minHashPattern.test(sketch))
      fault(column(4), 'the sketch of a text, or -', `"${sketch}"`);
    else if (byId.has(id)) fault(1, 'each id once', `${id} for "${byId.get(id)?.file}" and for "${file}"`);
    else if (file !== null && byFile.has(file))
      fault(column(1), 'each file once', `"${file}" under ${byFile.get(file)?.id} and under ${id}`);
    else {
      const row = { id, file, mark, slug, sketch };
      rows.push(row);
      byId.set(id, row);
      if (file !== null) byFile.set(file, row);
    }
  }
  return problems.length === 0 ? good(rows) : { ok: false, faults: problems };
}

/** The table as text, in the order of `compareRows`. */
export function formatAddressTable(rows: readonly AddressRow[]): string {
  const lines = rows
    .toSorted(compareRows)
    .map(({ id, file, mark, slug, sketch }) => [id, file ?? none, mark, slug ?? none, sketch ?? none]);
  return `${[comment, ...[columns, ...lines].map((cells) => cells.join('\t'))].join('\n')}\n`;
}

/** By file, by code units: the same on every machine. Those whose name another has come last, by id. */
export function compareRows(a: AddressRow, b: AddressRow): number {
  if (a.file === b.file) return a.id < b.id ? -1 : 1;
  if (a.file === null || b.file === null) return a.file === null ? 1 : -1;
  return a.file < b.file ? -1 : 1;
}

/** The table of a folder; null where it has none. */
export async function readAddressTable(folder: string): Promise<Result<readonly AddressRow[] | null, Problem>> {
  try {
    const text = decodeSource(await readFile(join(folder, addressFile)), addressFile);
    return text.ok ? parseAddressTable(text.value) : text;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return good(null);
    throw error;
  }
}

/** Writes the table where it changed, all or nothing: a build that is cut short leaves the old one. */
export async function writeAddressTable(folder: string, rows: readonly AddressRow[]): Promise<void> {
  const path = join(folder, addressFile);
  const text = formatAddressTable(rows);
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before === text) return;
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, path);
}
