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

/** `a.txt:3:1: error: expected a headline, found the end of the file` */
export function formatProblem({ severity, file, line, column, expected, found }: Problem): string {
  return `${quoteName(file)}:${line}:${column}: ${severity}: expected ${expected}, found ${found}`;
}
