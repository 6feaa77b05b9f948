import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '#news/result.ts';
import type { Problem } from './problem.ts';
import { good } from '#news/result.ts';
import { decodeSource } from './decode-source.ts';

/** A line of `addresses.tsv`: an id that was given once and stays given. */
export interface AddressRow {
  readonly id: string;
  readonly file: string;
  /** The content mark of the file when it was last read. */
  readonly mark: string;
}

export const addressFile = 'addresses.tsv';

const comment = '# Permanent ids of the articles. Commit this file with them; the build writes it.';
const header = 'id\tfile\tmark';

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
    if (raw === '' || raw.startsWith('#') || raw === header) continue;
    const cells = raw.split('\t');
    const [id = '', file = '', mark = ''] = cells;
    const [fileColumn, markColumn] = [[...id].length + 2, [...id, ...file].length + 3];
    if (cells.length !== 3) fault(1, 'three columns parted by tabs (id, file, mark)', `${cells.length} in "${raw}"`);
    else if (!/^[0-9a-hjkmnp-tv-z]{10}$/u.test(id)) fault(1, 'an id of ten characters', `"${id}"`);
    else if (file.trim() === '') fault(fileColumn, 'the name of a file', 'nothing');
    else if (!/^[0-9a-hjkmnp-tv-z]{16}$/u.test(mark)) fault(markColumn, 'a mark of sixteen characters', `"${mark}"`);
    else if (byId.has(id)) fault(1, 'each id once', `${id} for "${byId.get(id)?.file}" and for "${file}"`);
    else if (byFile.has(file))
      fault(fileColumn, 'each file once', `"${file}" under ${byFile.get(file)?.id} and under ${id}`);
    else {
      const row = { id, file, mark };
      rows.push(row);
      byId.set(id, row);
      byFile.set(file, row);
    }
  }
  return problems.length === 0 ? good(rows) : { ok: false, faults: problems };
}

/** The table as text, ordered by file (by code units, the same on every machine). */
export function formatAddressTable(rows: readonly AddressRow[]): string {
  const lines = rows
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ id, file, mark }) => `${id}\t${file}\t${mark}`);
  return `${[comment, header, ...lines].join('\n')}\n`;
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
