import { foldings } from '../text/fold-word.ts';

/** Long enough to tell what the story is, short enough for a line in a message. */
const maxLength = 60;

/** In small letters of ASCII, with blanks for those that have none. */
const foldLetters = (headline: string) =>
  headline
    .normalize('NFKD')
    .toLowerCase()
    // Default_Ignorable_Code_Point (Unicode): soft hyphens, zero-width spaces and joiners, marks of direction.
    .replace(/[\p{M}\p{DI}'’ʼ`]/gu, '')
    .replace(/[^\x20-\x7e]/gu, (letter) => foldings[letter] ?? ' ');

/**
 * The readable part of an article's address: the headline as lower-case ASCII words joined by hyphens, cut after a word to
 * at most 60 characters. `article` where the headline has no such words (another script): the id alone finds the article.
 */
export function slugOf(headline: string): string {
  const words = (
    /^[\x20-\x7e]*$/u.test(headline) ? headline.toLowerCase().replace(/['`]/gu, '') : foldLetters(headline)
  )
    .replaceAll('&', ' and ')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  let slug = words.shift()?.slice(0, maxLength) ?? 'article';
  for (const word of words) {
    if (slug.length + 1 + word.length > maxLength) break;
    slug += `-${word}`;
  }
  return slug;
}
