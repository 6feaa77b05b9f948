import { hashWords } from '../text/word-hash.ts';

/** Few enough that a slip mended further on keeps the link, enough that two paragraphs seldom begin alike. */
const openingWords = 8;

/** Characters that nearly always hold so many words: the rest of a paragraph need not be looked at. */
const openingLength = 90;

/**
 * The keys that address an article's paragraphs (`p-3k9x0aq`), one for each text, none twice.
 *
 * A key comes from the paragraph's opening words, so inserting, moving or removing other paragraphs moves nobody's link.
 * Paragraphs that open alike take theirs from all their words, so that a link rather fails than opens the wrong one;
 * paragraphs that are the same throughout are numbered. Case, accents and punctuation do not count.
 */
export function paragraphKeys(texts: readonly string[]): readonly string[] {
  const openings = texts.map((text) => keyOf(openingOf(text)));
  const counts = countEach(openings);
  const used = new Map<string, number>();
  return texts.map((text, at) => {
    const opening = openings[at] ?? '';
    const key = counts.get(opening) === 1 ? opening : keyOf(wordsOf(text));
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  });
}

/** The first of `wordsOf`. No word reaches across a space, and no space changes how a word beside it is folded. */
function openingOf(text: string): readonly string[] {
  const space = text.indexOf(' ', openingLength);
  const words = space < 0 ? [] : wordsOf(text.slice(0, space));
  return (words.length < openingWords ? wordsOf(text) : words).slice(0, openingWords);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [text]
  );
}

const keyOf = (words: readonly string[]) => `p-${hashWords(words)}`;

function countEach(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
