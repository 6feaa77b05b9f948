import type { Span } from '../text/span.ts';

/**
 * A passage of an article by its words, so that it can be found again after the article was edited. Texts are as printed,
 * with white space as single spaces and a line feed between paragraphs (`printedPassage`).
 */
export interface Quote {
  /** The passage, or the beginning of a long one. */
  readonly start: string;
  /** The end of a long passage, and the hash of the words between (word-hash.ts); null where `start` is all of it. */
  readonly rest: { readonly end: string; readonly middle: string } | null;
  /** The words directly before and after it; empty at the edges of the article. */
  readonly prefix: string;
  readonly suffix: string;
  /**
   * How many other passages of the article read like it. With 0, the passage is found by its words alone, so also after it
   * was moved.
   */
  readonly twins: number;
}

/** The text of a span that may cover several paragraphs: a line feed between them, other white space as single spaces. */
export function printedPassage(source: string, [start, end]: Span): string {
  return source
    .slice(start, end)
    .trim()
    .replace(/\s+/gu, (gap) => ((gap.match(/\r\n|\r|\n/gu) ?? []).length > 1 ? '\n' : ' '));
}
