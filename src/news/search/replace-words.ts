import { readWords } from './read-words.ts';

/** A question with `by` in the place of some of its words, each as it was typed; a part of another word is none of them. */
export function replaceWords(q: string, asked: readonly string[], by: string): string {
  let replaced = '';
  let from = 0;
  for (const { span } of readWords(q)) {
    if (!asked.includes(q.slice(...span))) continue;
    replaced += q.slice(from, Math.max(from, span[0])) + by;
    from = Math.max(from, span[1]);
  }
  return (replaced + q.slice(from)).replaceAll(/\s+/gu, ' ').trim();
}
