import { use } from 'react';
import { emptyWords } from './empty-messages.ts';

/**
 * The words for a view that holds nothing; undefined where one holds something. Loaders have them loaded by then. A page
 * that was prerendered runs no loader: React leaves it as it stands until they are there.
 */
export function useEmptyWords(isEmpty: boolean) {
  if (!isEmpty) return undefined;
  return emptyWords.loaded ?? use(emptyWords.load());
}
