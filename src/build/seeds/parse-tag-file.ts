import { isTag } from '#news/article/tag.ts';
import { tagOfWords } from '../grammar/stated-fields.ts';
import type { Problem } from '../text/problem.ts';
import { unquoteName } from '../text/quote-name.ts';
import { decodeMixed, decodeUtf8 } from '../text/utf8-text.ts';
import { tagForm } from './parse-sidecar.ts';

/** The file in an archive's folder that gives tags to articles, beside what their sidecars say. */
export const tagFile = 'tags.tsv';

/** A row of the file: tags of an article. */
export interface TagRow {
  /** A path below the archive's folder, or an id; which article it is, is not known yet. */
  readonly article: string;
  readonly tags: readonly string[];
  readonly line: number;
}

export interface TagFile {
  readonly rows: readonly TagRow[];
  readonly problems: readonly Problem[];
}

export const noTagFile: TagFile = { rows: [], problems: [] };

/** Reports a mistake at an offset in a row. */
type Fault = (at: number, expected: string, found: string) => void;

/**
 * Parses a `tags.tsv` (its format: seeds/README.md). Each mistake is an error with its line and column, and what is right of
 * the rest counts. A file that is no text in UTF-8 at all is one error of the kind `file-unreadable`.
 */
export function parseTagFile(bytes: Uint8Array): TagFile {
  const text = decodeUtf8(bytes) ?? decodeMixed(bytes).text;
  const problems: Problem[] = [];
  const report = (kind: string, line: number, column: number, expected: string, found: string) =>
    void problems.push({ severity: 'error', kind, file: tagFile, line, column, expected, found });
  // In UTF-16 every tab and line end has a byte that is nought.
  if (text.includes('\0')) {
    report('file-unreadable', 1, 1, inUtf8, 'NUL characters, as in UTF-16');
    return { rows: [], problems };
  }
  const rows = text
    .replace(/^\u{feff}/u, '')
    .split(/\r?\n/u)
    .flatMap((row, at) => {
      if (row.trim() === '' || row.startsWith('#')) return [];
      const fault: Fault = (offset, expected, found) =>
        report('tag-file', at + 1, row.slice(0, offset).length + 1, expected, found);
      const read = readRow(row, fault);
      return read === null ? [] : [{ ...read, line: at + 1 }];
    });
  return { rows, problems };
}

const inUtf8 = 'text in UTF-8 (save the file with that encoding)';

/** The tags of a row, as far as they are some; null where it is no row. */
function readRow(row: string, fault: Fault): Omit<TagRow, 'line'> | null {
  const stray = row.search(/[\u{dc80}-\u{dcff}]/u);
  if (stray >= 0) {
    fault(stray, inUtf8, `the byte 0x${(row.charCodeAt(stray) - 0xdc00).toString(16).toUpperCase()}`);
    return null;
  }
  const tab = row.indexOf('\t');
  const cells = [...row.matchAll(/[^\t,]*[^\t,\s][^\t,]*/gu)].filter(({ index }) => index > tab);
  if (tab < 0 || cells.length === 0) {
    fault(tab < 0 ? 0 : row.length, 'an article, a tab and its tags', tab < 0 ? `"${row}"` : 'no tag');
    return null;
  }
  const article = unquoteName(row.slice(0, tab).trim());
  if (article === null || article === '') {
    fault(0, 'an article by its file or its id', `"${row.slice(0, tab)}"`);
    return null;
  }
  const tags = cells.flatMap(({ 0: cell, index }) => {
    const tag = cell.trim();
    if (isTag(tag)) return [tag];
    const likely = tagOfWords(tag);
    const found = isTag(likely) ? `"${tag}" (did you mean "${likely}"?)` : `"${tag}"`;
    fault(index + cell.length - cell.trimStart().length, tagForm, found);
    return [];
  });
  return { article, tags };
}
