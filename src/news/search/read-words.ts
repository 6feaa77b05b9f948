import { foldWord } from '../text/fold-word.ts';
import type { Span } from '../text/span.ts';

/** A word of a text as search knows it, and where it stands. */
export interface Word {
  /** Folded (fold-word.ts). */
  readonly term: string;
  readonly span: Span;
}

/** No word is longer; what is, is an address or a slip, and is known by its beginning. */
const longest = 32;

/**
 * A number with its points and commas ("1,200.50"), letters parted by points ("U.S."), or a run of letters and figures. Marks
 * belong to the letter before them.
 */
const pattern =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200c\u200d]*(?:(?<=\p{N})[.,](?=\p{N})\p{N}+)*/gu;

/** Scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+/gu;

const joints = new Set(['-', '\u2010', '\u2011', "'", '\u2019', '\u02bc']);

/**
 * The words of a text in their order. "Vice-president" is two words, the possessive 's is none, "U.S." is "us", and "1,200" is
 * "1200". Where a script puts no spaces between words, each pair of neighbouring letters is a word, and the last letter.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const [printed] = match;
    if ((printed === 's' || printed === 'S') && isPossessive(text, match.index)) continue;
    // Nearly every word is asked only this: all letters before Thai's have spaces between their words.
    if (/^[\0-\u0dff]*$/u.test(printed)) words.push(wordAt(printed, match.index));
    else words.push(...cutUnspaced(printed, match.index));
  }
  // A letter that only stretches others (Arabic's tatweel), alone, is no word.
  return words.filter(({ term }) => term !== '');
}

/** What words joined by hyphens or apostrophes are if written as one: "vicepresident", "oneill". */
export function joinWords(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let first = 0;
  for (let next = 1; next <= words.length; next += 1) {
    if (isJoined(text, words[next - 1], words[next])) continue;
    if (next > first + 1) joined.push(joinParts(words.slice(first, next)));
    first = next;
  }
  return joined;
}

function joinParts(parts: readonly Word[]): Word {
  const term = parts.map((part) => part.term).join('');
  return { term: term.slice(0, longest), span: [parts.at(0)?.span[0] ?? 0, parts.at(-1)?.span[1] ?? 0] };
}

function isJoined(text: string, word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined || next === undefined || next.span[0] - word.span[1] !== 1) return false;
  return joints.has(text.charAt(word.span[1]));
}

function isPossessive(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]['\u2019\u02bc]$/u.test(text.slice(Math.max(0, at - 3), at));
}

function wordAt(printed: string, start: number): Word {
  const plain = /[.,]/u.test(printed) ? plainNumber(printed) : printed;
  return { term: foldWord(plain).slice(0, longest), span: [start, start + printed.length] };
}

/** Separators of thousands go, the decimal one is a point; points between letters go. */
function plainNumber(printed: string): string {
  if (!/\p{N}[.,]\p{N}/u.test(printed)) return printed.replaceAll('.', '');
  return printed.replaceAll(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replaceAll(',', '.');
}

function cutUnspaced(printed: string, start: number): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const run of printed.matchAll(unspaced)) {
    if (run.index > from) words.push(wordAt(printed.slice(from, run.index), start + from));
    const letters = [...run[0].matchAll(/./gsu)].map(({ index }) => run.index + index);
    from = run.index + run[0].length;
    for (const [at, offset] of letters.entries()) {
      const end = letters[at + 2] ?? from;
      words.push({ term: foldWord(printed.slice(offset, end)), span: [start + offset, start + end] });
    }
  }
  if (from < printed.length) words.push(wordAt(printed.slice(from), start + from));
  return words;
}
