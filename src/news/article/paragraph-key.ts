import { hashWords } from '../text/word-hash.ts';

/** Few enough that a correction further on keeps the link, enough that two paragraphs seldom begin alike. */
const openingWords = 8;

/** UTF-16 code units that mostly contain so many words: the rest of a paragraph is not tokenised. */
const openingLength = 60;

/**
 * The keys of an article's paragraphs for links to them, one for each text, all different.
 *
 *     key = "p-" hash ["-" number]
 *
 * `hash` (word-hash.ts) is of the paragraph's first eight words, so that inserting, moving or removing other paragraphs keeps
 * the link. Paragraphs with the same first words use all their words, so that a link fails rather than opening the wrong
 * one; equal paragraphs are numbered from 2. Case, accents and punctuation do not count. Published links contain keys, so
 * they never change. Example: `p-z2d4rda`, and `p-z2d4rda-2` for the second paragraph with the same words.
 */
export function paragraphKeys(texts: readonly string[]): readonly string[] {
  const openings = texts.map((text) => keyOf(openingOf(text)));
  if (new Set(openings).size === openings.length) return openings;
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

/** The first words of `wordsOf(text)`. Cutting the text at a space first is safe: no word contains one. */
function openingOf(text: string): readonly string[] {
  const space = text.indexOf(' ', openingLength);
  const words = space < 0 ? [] : wordsOf(text.slice(0, space));
  return (words.length < openingWords ? wordsOf(text) : words).slice(0, openingWords);
}

function wordsOf(text: string): readonly string[] {
  // Most paragraphs of English have ASCII only, which this is faster for.
  if (/^[\0-\x7f]*$/u.test(text)) return text.toLowerCase().match(/[a-z0-9]+/gu) ?? [text];
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
