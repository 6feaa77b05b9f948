import { printable } from './printable.ts';
import { quoteName } from './quote-name.ts';

/** An error or a warning about a file of the archive, for its owner. */
export interface Problem {
  /**
   * An error leaves the article out (with STRICT=1 it stops the build). A warning is printed and, for an article, becomes a
   * note on it; one of the kind `draft` says that the article is left out.
   */
  readonly severity: 'error' | 'warning';
  /** Groups problems in summaries: `clock-zone-unknown`, `headline-missing`. */
  readonly kind: string;
  /** Path relative to the archive's folder; as `nameOfBytes` writes it where it is not UTF-8. */
  readonly file: string;
  /** Both from 1; columns count characters as an editor does (code points). */
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
}

/** Letters of what stands in a file that a message repeats. */
const longestQuote = 80;
/** Letters of all that a message says was found. */
const longestFound = 300;

/**
 * `a.txt:3:1: error: expected a headline, found the end of the file`. On one line, whatever stands in the file, and of a long
 * text only its beginning.
 */
export function formatProblem({ severity, file, line, column, expected, found }: Problem): string {
  return `${quoteName(file)}:${line}:${column}: ${severity}: expected ${expected}, found ${shorten(found)}`;
}

function shorten(found: string): string {
  // No more than can be shown is looked at.
  const start = found.slice(0, 10 * longestFound);
  const cut = start.replaceAll(/"([^"]{2,})(?:"|$)/gu, (whole, words: string) =>
    words.length > longestQuote ? `"${firstOf(words, longestQuote)}…"` : whole,
  );
  const shown = cut.length > longestFound ? `${firstOf(cut, longestFound)}…` : cut;
  return printable(shown.replaceAll('\n', ' '));
}

/** Without half a letter at its end. */
const firstOf = (text: string, length: number) => text.slice(0, length).replace(/[\u{d800}-\u{dbff}]$/u, '');
