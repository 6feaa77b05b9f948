import { readWords } from './read-words.ts';

/**
 * Replaces whole words of a query, and never parts of longer words. `typed` are the words as they are written in `query`;
 * white space in the result is single spaces.
 */
export function replaceWords(query: string, typed: readonly string[], replacement: string): string {
  let replaced = '';
  let from = 0;
  for (const { span } of readWords(query)) {
    if (!typed.includes(query.slice(...span))) continue;
    replaced += query.slice(from, Math.max(from, span[0])) + replacement;
    from = Math.max(from, span[1]);
  }
  return (replaced + query.slice(from)).replaceAll(/\s+/gu, ' ').trim();
}
