/** A half-open range [start, end) of an article's `source`, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** The text of a span on one line: line breaks with the blanks around them, and blank lines, become one space, other characters stay. */
export function textOf(source: string, [start, end]: Span): string {
  return source
    .slice(start, end)
    .replace(/[ \t]*(?:[\r\n]+[ \t]*)+/gu, ' ')
    .trim();
}
