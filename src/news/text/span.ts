/** A half-open range [start, end) of an article's `source`, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** A line's end between letters of Chinese or Japanese, which are written without spaces (CSS Text 3, segment breaks). */
const betweenWide = /(?<=[\u2e80-\u9fff\uff01-\uff60])[ \t]*[\r\n]\s*(?=[\u2e80-\u9fff\uff01-\uff60])/gu;

/**
 * The text of a span on one line: line breaks with the blanks around them, and blank lines, become one space, or nothing
 * between letters of Chinese or Japanese; other characters stay.
 */
export function textOf(source: string, [start, end]: Span): string {
  return spaceLines(source.slice(start, end).replace(betweenWide, ''));
}

/** A text on one line, with a space for each line break in any script: the keys of paragraphs are made of it. */
export function spaceLines(text: string): string {
  // Most have none, and looking at each blank takes time.
  return (/[\r\n]/u.test(text) ? text.replace(/(?<![ \t])[ \t]*[\r\n][ \t\r\n]*/gu, ' ') : text).trim();
}
