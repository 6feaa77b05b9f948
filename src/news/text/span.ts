/** A half-open stretch [start, end) of an article's `source`, counted in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** The printed words of a stretch on one line: soft wraps become single spaces, every other character stays. */
export function textOf(source: string, [start, end]: Span): string {
  return source
    .slice(start, end)
    .replace(/[ \t]*\r?\n[ \t]*|[ \t]*\r[ \t]*/gu, ' ')
    .trim();
}
