import { readWords } from './read-words.ts';

/**
 * Replaces whole words of a query, and never parts of longer words. `typed` are the words as they are written in `query`, one of
 * an author's name with its field (`by:doe`); white space in the result is single spaces.
 */
export function replaceWords(query: string, typed: readonly string[], replacement: string): string {
  let replaced = '';
  let from = 0;
  for (const { span } of readWords(query)) {
    const field = /(?<!\S)by:$/u.exec(query.slice(0, span[0]))?.[0].length ?? 0;
    const start = span[0] - field;
    if (!typed.includes(query.slice(start, span[1]))) continue;
    replaced += query.slice(from, Math.max(from, start)) + replacement;
    from = Math.max(from, span[1]);
  }
  return (replaced + query.slice(from)).replaceAll(/\s+/gu, ' ').trim();
}
