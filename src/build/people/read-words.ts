import type { Span } from '#news/text/span.ts';
import { foldWord } from '../gazetteer/tokenise.ts';
import { classesOf } from './word-classes.ts';

/** What is the same wherever a word stands. */
interface WordFacts {
  readonly text: string;
  /** In lower case. */
  readonly key: string;
  /** Lower case without accents and final point. */
  readonly fold: string;
  /** Of `key`, for features (feature-hash.ts). */
  readonly hash: number;
  /** Of its last four, three and two letters, its first three and two. */
  readonly ends: readonly [number, number, number, number, number];
  /** Has a capital letter. */
  readonly isCapital: boolean;
  readonly shape: number;
  /** Bits of word-classes.ts. */
  readonly classes: number;
}

/** A word, number or mark of a text, as the tagger of people and organisations sees it; offsets are into the text. */
export interface Word extends WordFacts {
  readonly start: number;
  readonly end: number;
}

/**
 * A possessive; a number; an abbreviation with its points ("U.S.", "J.", "Jr."); a word with its inner hyphens, apostrophes
 * and "&" ("al-Assad", "O'Brien", "AT&T"); any other mark.
 */
const word =
  /['’]s(?![\p{L}\p{N}])|\d[\d.,]*\d(?:st|nd|rd|th)?|\d(?:st|nd|rd|th)?|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=[ \u00a0]?\p{Lu})|(?:Mrs?|Ms|Dr|St|Ste|Jr|Sr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Maj|Adm|Inc|Corp|Ltd|Co|Bros)\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑–&]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s]/gu;

const capital = /\p{Lu}/u;

/** The words of a span of a text, in order. */
export function readWords(source: string, [from, to]: Span): readonly Word[] {
  const words: Word[] = [];
  for (const match of source.slice(from, to).matchAll(word)) {
    const start = from + match.index;
    words.push(placeWord(start, factsOf(match[0])));
  }
  return words;
}

function placeWord(start: number, { text, key, fold, hash, ends, isCapital, shape, classes }: WordFacts): Word {
  return { start, end: start + text.length, text, key, fold, hash, ends, isCapital, shape, classes };
}

/** A word of a text by its index; one without text where there is none. */
export function wordAt(words: readonly Word[], at: number): Word {
  return words[at] ?? noWord;
}

/** Words come again and again: what is known of one is kept for a while. */
const known = new Map<string, WordFacts>();
const mostKnown = 50_000;

function factsOf(text: string): WordFacts {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const key = text.toLowerCase().replaceAll('’', "'");
  const fold = foldWord(key.replace(/\.$/u, ''));
  const isCapital = key !== text && capital.test(text);
  const facts: WordFacts = {
    text,
    key,
    fold,
    hash: hashOf(key),
    ends: [
      hashOf(key.slice(-4)),
      hashOf(key.slice(-3)),
      hashOf(key.slice(-2)),
      hashOf(key.slice(0, 3)),
      hashOf(key.slice(0, 2)),
    ],
    isCapital,
    shape: shapeOf(text, isCapital),
    classes: classesOf(fold, key),
  };
  known.set(text, facts);
  return facts;
}

/** No word: none of its facts hold. */
const noWord: Word = placeWord(0, factsOf(''));

/** "Xx", "XX", "X.", "xX", "9": numbers for how a word is printed. */
function shapeOf(text: string, isCapital: boolean): number {
  if (!isCapital) return /^\d/u.test(text) ? 1 : /^\p{L}/u.test(text) ? 2 : 3;
  if (/^\p{Lu}\.?$/u.test(text)) return 4;
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return 5;
  if (/^[\p{Lu}\d&-]+$/u.test(text)) return text.length < 6 ? 6 : 7;
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return 8;
  if (/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text)) return 9;
  if (text.includes('-')) return /^\p{Lu}/u.test(text) ? 10 : 11;
  return /^\p{Lu}/u.test(text) ? 12 : 13;
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01_00_01_93);
  return hash >>> 0;
}
