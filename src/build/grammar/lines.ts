import type { Span } from '#news/text/span.ts';

/** A line of a text that is not blank. */
export interface Line {
  /** Without the white space at its ends. */
  readonly span: Span;
  readonly text: string;
  /** Columns before it; a tab goes on to the next multiple of eight. */
  readonly indent: number;
  /** Whether a blank line stands before it, or nothing. */
  readonly isFirst: boolean;
}

/** The lines of a text from an offset on that are not blank. A line ends with CR, LF or both. */
export function linesOf(source: string, from = 0): readonly Line[] {
  const lines: Line[] = [];
  let [start, isFirst] = [from, true];
  const add = (end: number) => {
    const raw = source.slice(start, end);
    const text = raw.trim();
    if (text !== '') {
      const before = raw.indexOf(text);
      const span: Span = [start + before, start + before + text.length];
      lines.push({ span, text, indent: columnsOf(raw.slice(0, before)), isFirst });
    }
    isFirst = text === '';
  };
  if (!source.includes('\r')) {
    for (let end = source.indexOf('\n', from); end >= 0; end = source.indexOf('\n', start)) {
      add(end);
      start = end + 1;
    }
    add(source.length);
    return lines;
  }
  const lineEnd = /\r\n|\n|\r/gu;
  lineEnd.lastIndex = from;
  for (let match = lineEnd.exec(source); match !== null; match = lineEnd.exec(source)) {
    add(match.index);
    start = lineEnd.lastIndex;
  }
  add(source.length);
  return lines;
}

function columnsOf(blanks: string): number {
  let columns = 0;
  for (const blank of blanks) {
    if (blank === '\t') columns += 8 - (columns % 8);
    else if (blank !== '\u{feff}') columns += blank === '\u3000' ? 2 : 1;
  }
  return columns;
}
