import { gazetteer } from '../gazetteer/gazetteer.ts';
import type { Word } from './read-words.ts';

/** What the gazetteer says of the words from one on: how many make a name, and of what kind; null for none. */
export function placeAt(
  words: readonly Word[],
  at: number,
): { readonly length: number; readonly rule: string; readonly code: string | null } | null {
  const first = words[at];
  if (first === undefined) return null;
  const forms = gazetteer.get(first.fold);
  if (forms === undefined) return null;
  for (const { keys, afterComma, printed, entries } of forms) {
    if (afterComma || (printed !== null && printed.replaceAll('.', '') !== first.text.replaceAll('.', ''))) continue;
    if (keys.every((key, i) => i === 0 || words[at + i]?.fold === key))
      return { length: keys.length, rule: entries[0].code === null ? 'none' : entries[0].rule, code: entries[0].code };
  }
  return null;
}
