import type { Span } from '#news/text/span.ts';
import { foldings } from '#news/text/fold-word.ts';
import { stripAccents } from '#news/text/strip-accents.ts';

/** A word or dotted abbreviation of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without accents; a dotted abbreviation keeps its inner dots, so that "U.S." is not "us". */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

const word = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])|[\p{L}\p{M}\p{N}]+/gu;

/** Lower case without accents: "MÜNCHEN" and "munchen" become the same. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  // A shortcut for plain ASCII, since this runs for every word of an archive.
  if (/^[\x20-\x7e]*$/u.test(lower)) return lower;
  return stripAccents(lower).replace(/[ßøłđıæœðþ]/gu, (letter) => foldings[letter] ?? letter);
}

/** The words of a span of `source`, in order; offsets are into `source`. Punctuation lies between tokens. */
export function tokenise(source: string, [from, to]: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of source.slice(from, to).matchAll(word)) {
    const text = match[0];
    const start = from + match.index;
    const first = text[0] ?? '';
    tokens.push({ start, end: start + text.length, text, key: foldWord(text), capital: first !== first.toLowerCase() });
  }
  return tokens;
}
