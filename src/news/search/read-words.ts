import { foldWord } from '../text/fold-word.ts';
import type { Span } from '../text/span.ts';

/** A word of a text in the form that is indexed and searched for. */
export interface Word {
  /** Folded (fold-word.ts), at most 32 UTF-16 code units. */
  readonly term: string;
  readonly span: Span;
}

/** Longer words are URLs or typing errors: they are cut. In UTF-16 code units. */
const maxLength = 32;

/**
 * Letters separated by points ("U.S."), or a run of letters and digits, with points and commas between digits ("1,200.50").
 * Combining marks and characters that are not seen (fold-word.ts) belong to the letter before them.
 */
const pattern =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{DI}]*(?:(?<=\p{N})[.,](?=\p{N})\p{N}+)*/gu;

/** Runs of scripts that are written without spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+/gu;

/** Hyphens and apostrophes. */
const joiners = new Set(['-', '\u2010', '\u2011', "'", '\u2019', '\u02bc']);

/**
 * Tokenises a text: its words in order, with spans in UTF-16 code units from its start. Accepts any text.
 *
 * | text             | words                    | rule                                                     |
 * | ---------------- | ------------------------ | -------------------------------------------------------- |
 * | `vice-president` | `vice`, `president`      | hyphens and apostrophes separate (but see `joinWords`)     |
 * | `Trump's`        | `trump`                  | a possessive s is left out                               |
 * | `U.S.`           | `us`                     | points between letters are left out                      |
 * | `1,200.50`       | `1200.50`                | thousands separators are left out                        |
 * | `東京都`         | `東京`, `京都`, `都`     | scripts without spaces: overlapping pairs, and the last letter |
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const [printed] = match;
    if ((printed === 's' || printed === 'S') && isPossessive(text, match.index)) continue;
    // A fast check that most words pass: scripts below Thai (U+0E00) separate words by spaces.
    if (/^[\0-\u0dff]*$/u.test(printed)) words.push(wordAt(printed, match.index));
    else for (const word of cutUnspaced(printed, match.index)) words.push(word);
  }
  // Folding leaves nothing of an Arabic tatweel that stands alone.
  return words.filter(({ term }) => term !== '');
}

/**
 * The words that hyphens or apostrophes join, written as one: `vicepresident`, `oneill`. `words` are those of `readWords(text)`.
 * So are the parts of a word that the end of a line breaks, "com-" and "mittee"; the hyphen may also be its own
 * ("well-", "known"), so both readings count.
 */
export function joinWords(text: string, words: readonly Word[]): Word[] {
  const joined = joinRuns(words, (word, next) => isJoined(text, word, next) || isBroken(text, word, next));
  const known = new Set(joined.map(({ term }) => term));
  return [...joined, ...brokenWords(text, words).filter(({ term }) => !known.has(term))];
}

/** The words with each that the end of a line breaks as one: "com-" and "mittee" are `committee`. */
export function mendWords(text: string, words: readonly Word[]): readonly Word[] {
  const broken = brokenWords(text, words);
  if (broken.length === 0) return words;
  const rest = words.filter(
    ({ span }) => !broken.some((whole) => whole.span[0] <= span[0] && whole.span[1] >= span[1]),
  );
  return [...rest, ...broken].toSorted((a, b) => a.span[0] - b.span[0]);
}

function brokenWords(text: string, words: readonly Word[]): Word[] {
  return joinRuns(words, (word, next) => isBroken(text, word, next));
}

/** Joins the words of each run of two or more. */
function joinRuns(words: readonly Word[], isRun: (word: Word, next: Word) => boolean): Word[] {
  const joined: Word[] = [];
  let first = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const [word, next] = [words[at - 1], words[at]];
    if (word !== undefined && next !== undefined && isRun(word, next)) continue;
    if (at > first + 1) joined.push(joinParts(words.slice(first, at)));
    first = at;
  }
  return joined;
}

function joinParts(parts: readonly Word[]): Word {
  const term = parts.map((part) => part.term).join('');
  return { term: term.slice(0, maxLength), span: [parts.at(0)?.span[0] ?? 0, parts.at(-1)?.span[1] ?? 0] };
}

function isJoined(text: string, word: Word, next: Word): boolean {
  return next.span[0] - word.span[1] === 1 && joiners.has(text.charAt(word.span[1]));
}

/** A hyphen, or a soft one, which belongs to the word, at the end of a line; the next begins without a capital. */
const lineEnd = /^(?:.[-\u2010]|\u00ad)[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*[\p{Ll}\p{Lo}]/su;

function isBroken(text: string, word: Word, next: Word): boolean {
  // A fast check that most words fail.
  if (next.span[0] - word.span[1] < 1 || !/[\r\n]/u.test(text.slice(word.span[1], next.span[0]))) return false;
  return lineEnd.test(text.slice(word.span[1] - 1, next.span[0] + 1));
}

function isPossessive(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]['\u2019\u02bc]$/u.test(text.slice(Math.max(0, at - 3), at));
}

function wordAt(printed: string, start: number): Word {
  const plain = /[.,]/u.test(printed) ? plainNumber(printed) : printed;
  return { term: foldWord(plain).slice(0, maxLength), span: [start, start + printed.length] };
}

/** Removes thousands separators and points between letters, and writes the decimal separator as a point. */
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
