import type { Span } from '#news/text/span.ts';
import type { Line } from '../grammar/lines.ts';
import type { Edit } from '../text/rewrite-text.ts';
import type { Part } from './part.ts';

/** A row of a table, and what of its line is not shown. */
export interface TableRow {
  readonly part: Part;
  readonly edits: readonly Edit[];
}

const delimiter = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/u;

/** Whether a table begins at a line: cells, and below them as many hyphens between bars. */
export function isTable(line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.isFirst || !line.text.includes('|')) return false;
  if (!next.text.includes('|') || !delimiter.test(next.text)) return false;
  return cellsOf(line).length === cellsOf(next).length;
}

/** The row of a line. What stands between two cells becomes a tab. */
export function readRow(line: Line, isHead: boolean): TableRow {
  const cells = cellsOf(line);
  const edits: Edit[] = [];
  let at = line.span[0];
  for (const [index, [start, end]] of cells.entries()) {
    edits.push({ span: [at, start], text: index === 0 ? '' : '\t' });
    for (const { index: escape } of line.text.slice(start - line.span[0], end - line.span[0]).matchAll(/\\(?=\|)/gu))
      edits.push({ span: [start + escape, start + escape + 1], text: '' });
    at = end;
  }
  edits.push({ span: [at, line.span[1]], text: '' });
  const lines = cells.map((span): Line => {
    return { ...line, span, text: line.text.slice(span[0] - line.span[0], span[1] - line.span[0]) };
  });
  return {
    part: { raw: line.span, lines, kind: { is: 'row', cells, ...(isHead && { isHead }) } },
    edits: edits.filter(({ span }) => span[1] > span[0]),
  };
}

/** The cells of a line between bars, without the blanks around them. */
function cellsOf({ text, span }: Line): readonly Span[] {
  const cells: Span[] = [];
  const from = text.startsWith('|') ? 1 : 0;
  let start = from;
  for (const { index, 0: found } of text.matchAll(/\\.|\|/gu)) {
    if (found !== '|' || index < from) continue;
    cells.push(trimmed(text, start, index));
    start = index + 1;
  }
  if (text.slice(start).trim() !== '') cells.push(trimmed(text, start, text.length));
  return cells.map(([first, last]) => [span[0] + first, span[0] + last]);
}

function trimmed(text: string, start: number, end: number): Span {
  const cell = text.slice(start, end);
  const from = start + cell.length - cell.trimStart().length;
  return [from, Math.max(from, start + cell.trimEnd().length)];
}
