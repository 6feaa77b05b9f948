import { foldWord } from '../text/fold-word.ts';

/** In UTF-16 code units, of a name and of its slug: with three bytes each, a data file's name fits the 255 of file systems. */
export const longestName = 75;

/**
 * A person's name as in addresses (`?by=jane-doe`): lower-case words without accents, joined by hyphens. Spellings that differ
 * in capitals, accents, points or Unicode's normal forms have the same; that of a slug is itself. Empty where there is no letter.
 */
export function personSlug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/['’ʼ`]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}\p{DI}]+/u);
  return words
    .map(foldWord)
    .filter((word) => word !== '')
    .join('-');
}

/** Of two spellings of a name the one to show, whichever came first: rather not in capitals alone, rather with its accents. */
export function betterSpelling(a: string, b = a): string {
  const isMixed = (name: string) => /\p{Lu}.*\p{Ll}/u.test(name);
  if (isMixed(a) !== isMixed(b)) return isMixed(a) ? a : b;
  return a > b ? a : b;
}
