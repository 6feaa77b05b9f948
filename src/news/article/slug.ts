import { foldings } from '../text/fold-word.ts';

/** Long enough to say what the story is, short enough for a line in a message. */
const longest = 60;

/**
 * The part of an address that is for people: the headline in lower-case ASCII, cut at a word.
 * A headline without a letter or figure of ASCII (another script) gives `article`; the id finds the article either way.
 */
export function slugOf(headline: string): string {
  const words = headline
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’ʼ`]/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^\x20-\x7e]/gu, (letter) => foldings[letter] ?? ' ')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  let slug = words.shift()?.slice(0, longest) ?? 'article';
  for (const word of words) {
    if (slug.length + 1 + word.length > longest) break;
    slug += `-${word}`;
  }
  return slug;
}
