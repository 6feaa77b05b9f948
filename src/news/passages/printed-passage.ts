import type { Span } from '../text/span.ts';

/** The printed words of a stretch that may hold several paragraphs: a line feed between them, single spaces else. */
export function printedPassage(source: string, [start, end]: Span): string {
  return source
    .slice(start, end)
    .trim()
    .replace(/\s+/gu, (gap) => ((gap.match(/\r\n|\r|\n/gu) ?? []).length > 1 ? '\n' : ' '));
}
