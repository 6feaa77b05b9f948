import type { Span } from '#news/text/span.ts';

/** The first line that is not blank, trimmed; null where there is none. */
export function firstLine(source: string): Span | null {
  const start = source.search(/\S/u);
  if (start < 0) return null;
  const length = source.slice(start).search(/[\r\n]/u);
  return trimmed(source, start, length < 0 ? source.length : start + length);
}

/** The blocks of a text from an offset on, trimmed: runs of lines without a blank line between them. */
export function blocksOf(source: string, from: number): readonly Span[] {
  const blocks: Span[] = [];
  let start = from;
  for (const { index, 0: gap } of source
    .slice(from)
    // CR LF is one line end: without the look-ahead it would count as two.
    .matchAll(/[^\S\r\n]*(?:\r\n|\n|\r(?!\n))(?:[^\S\r\n]*(?:\r\n|\n|\r(?!\n)))+/gu)) {
    blocks.push(trimmed(source, start, from + index));
    start = from + index + gap.length;
  }
  blocks.push(trimmed(source, start, source.length));
  return blocks.filter(([first, end]) => end > first);
}

function trimmed(source: string, start: number, end: number): Span {
  const text = source.slice(start, end);
  const inner = text.trim();
  const at = start + (inner === '' ? 0 : text.indexOf(inner));
  return [at, at + inner.length];
}
