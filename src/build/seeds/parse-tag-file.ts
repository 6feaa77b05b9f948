import { isLanguage, languages, type Language } from '#news/languages/languages.ts';
import type { TagNames } from '#news/settings/tag-names.ts';
import { isTag } from '#news/article/tag.ts';
import { tagOfWords } from '../grammar/stated-fields.ts';
import { positionAt } from '../text/position.ts';
import type { Problem } from '../text/problem.ts';
import { unquoteName } from '../text/quote-name.ts';
import { decodeMixed, decodeUtf8 } from '../text/utf8-text.ts';
import { tagForm } from './parse-sidecar.ts';

/** The file in an archive's folder that gives tags to articles, beside what their sidecars say, and names to tags. */
export const tagFile = 'tags.tsv';

/** A row of the file: tags of an article. */
export interface TagRow {
  /** A path below the archive's folder, or an id; which article it is, is not known yet. */
  readonly article: string;
  readonly tags: readonly string[];
  readonly line: number;
}

/** A row of the file: the name of a tag. */
export interface NameRow {
  readonly tag: string;
  readonly name: string;
  /** `all`: for every language that has no name of its own. */
  readonly language: Language | 'all';
  readonly line: number;
}

export interface TagFile {
  readonly rows: readonly TagRow[];
  readonly names: readonly NameRow[];
  readonly problems: readonly Problem[];
}

export const noTagFile: TagFile = { rows: [], names: [], problems: [] };

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
    return { ...noTagFile, problems };
  }
  const rows: TagRow[] = [];
  const names = new Map<string, NameRow>();
  for (const [at, row] of text
    .replace(/^\u{feff}/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue;
    const line = at + 1;
    const fault: Fault = (offset, expected, found) =>
      report('tag-file', line, positionAt(row, offset).column, expected, found);
    const stray = row.search(/[\u{dc80}-\u{dcff}]/u);
    if (stray >= 0) fault(stray, inUtf8, `the byte 0x${(row.charCodeAt(stray) - 0xdc00).toString(16).toUpperCase()}`);
    else if (isOfName(row)) {
      const read = readName(row, fault);
      if (read === null) continue;
      const key = `${read.tag} ${read.language}`;
      const before = names.get(key) ?? { ...read, line };
      names.set(key, before);
      if (before.name !== read.name)
        fault(row.indexOf('\t') + 1, 'one name of a tag in a language', `"${before.name}" in line ${before.line} too`);
    } else {
      const read = readRow(row, fault);
      if (read !== null) rows.push({ ...read, line });
    }
  }
  return { rows, names: [...names.values()], problems };
}

/** The names of these tags in a language, by tag. */
export function tagNamesIn(names: TagFile['names'], language: Language, tags: ReadonlySet<string>): TagNames {
  const own = (code: NameRow['language']) =>
    names.filter((row) => row.language === code && tags.has(row.tag)).map(({ tag, name }) => [tag, name] as const);
  return [...new Map([...own('all'), ...own(language)])].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const inUtf8 = 'text in UTF-8 (save the file with that encoding)';

/** Whether a row begins with `tag:`, and not with the name of a file that does. */
const isOfName = (row: string) => /^tag:(?![^\t]*\.(?:txt|md)\s*(?:\t|$))/u.test(row);

function readName(row: string, fault: Fault): Omit<NameRow, 'line'> | null {
  const [first = '', name = '', language = '', ...others] = row.split('\t');
  const tag = readTag(first.slice('tag:'.length), 'tag:'.length, fault);
  const words = name.replaceAll(/\s+/gu, ' ').trim();
  const code = language.trim() === '' ? 'all' : language.trim();
  const at = first.length + 1 + name.length + 1;
  if (words === '') fault(Math.min(first.length + 1, row.length), 'a name behind a tab', 'nothing');
  else if (code !== 'all' && !isLanguage(code))
    fault(at, `a language of the interface (${Object.keys(languages).join(', ')})`, `"${code}"`);
  else if (others.some((cell) => cell.trim() !== ''))
    fault(at + language.length + 1, 'a tag, its name and a language', 'another column');
  else if (tag !== null) return { tag, name: words, language: code };
  return null;
}

/** The tags of a row, as far as they are some; null where it is no row. */
function readRow(row: string, fault: Fault): Omit<TagRow, 'line'> | null {
  const tab = row.indexOf('\t');
  const cells = [...row.matchAll(/[^\t,]+/gu)].filter(({ index, 0: cell }) => index > tab && cell.trim() !== '');
  if (tab < 0 || cells.length === 0) {
    fault(tab < 0 ? 0 : row.length, 'an article, a tab and its tags', tab < 0 ? `"${row}"` : 'no tag');
    return null;
  }
  const article = unquoteName(row.slice(0, tab).trim());
  if (article === null || article === '') {
    fault(0, 'an article by its file or its id', `"${row.slice(0, tab)}"`);
    return null;
  }
  return { article, tags: cells.flatMap(({ 0: cell, index }) => readTag(cell, index, fault) ?? []) };
}

/** The tag in a cell that begins at an offset; null and a fault where it is none. */
function readTag(cell: string, at: number, fault: Fault): string | null {
  const tag = cell.trim().normalize('NFC');
  if (isTag(tag)) return tag;
  const likely = tagOfWords(tag);
  const found = isTag(likely) ? `"${tag}" (did you mean "${likely}"?)` : `"${tag}"`;
  fault(at + cell.length - cell.trimStart().length, tagForm, found);
  return null;
}
