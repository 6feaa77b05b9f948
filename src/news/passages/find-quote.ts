import { pairWords } from '../text/align-words.ts';
import { articleWords, type QuotableArticle, wordsOf } from '../article/article-words.ts';
import { type Candidate, hasOtherContext, locateWords, type QuotedWords, scoreOf } from '../text/locate-words.ts';
import { printedPassage, type Quote } from './quote.ts';
import type { Span } from '../text/span.ts';
import { hashWords } from '../text/word-hash.ts';

/** Where a quoted passage is in an article now, or that it cannot be found for certain. */
export type FoundQuote =
  | {
      readonly kind: 'found';
      /** The parts of the source whose words were quoted, ascending: several where other words are now between them. */
      readonly spans: readonly Span[];
      /** `normalised`: differs in case, accents, punctuation or white space. `near`: differs in some words. */
      readonly how: 'exact' | 'normalised' | 'near';
    }
  | { readonly kind: 'changed' };

/** Lowest similarity of the words (0 to 1) at which a candidate is taken for the passage. */
const minSimilarity = 0.7;

/** How far ahead of the next candidate a match must be, on the scale of `scoreOf` (0 to 2). */
const minLead = 0.3;

/** Lowest similarity of the context on each side where the words alone do not tell which candidate is meant. */
const minContext = 0.75;

/** As many equal words are hardly a coincidence; a shorter quote needs context to reach this number. */
const enoughWords = 8;

/** A shorter run of equal words between other words may be a coincidence, unless it is half of the passage. */
const minRow = 4;

/**
 * Finds a quoted passage in an article that may have been edited since. Never a wrong passage: the result is `changed` where
 * too little of it is left, where another passage could be meant as well, or where the quote has no words.
 */
export function findQuote(article: QuotableArticle, quote: Quote): FoundQuote {
  const words = articleWords(article);
  const text = words.map(({ folded }) => folded);
  const [start, end] = quotedWordsOf(quote).map((part) => chooseMatch(part, text, quote.twins));
  if (start == null || end === null || (end !== undefined && end.from < start.to)) return { kind: 'changed' };

  const middle = end === undefined ? [] : range(start.to, end.from);
  const isWhole = quote.rest === null || hashWords(middle.map((at) => text[at] ?? '')) === quote.rest.middle;
  const runs = runsOf([...start.wordIndexes, ...(isWhole ? middle : []), ...(end?.wordIndexes ?? [])]);
  const spans = runs.map(([from, to]): Span => [words[from]?.span[0] ?? 0, words[to]?.span[1] ?? 0]);
  const punctuated = withPunctuation(article.source, quote, spans);
  if (!isWhole || !start.isUnchanged || end?.isUnchanged === false)
    return { kind: 'found', spans: punctuated, how: 'near' };
  return {
    kind: 'found',
    spans: punctuated,
    how: isPrinted(article.source, quote, punctuated) ? 'exact' : 'normalised',
  };
}

/**
 * The indexes of the words of a match that are certainly quoted: runs that occur nowhere else in the text. Other words of
 * the match may have been inserted, or be equal by chance.
 */
function certainWords(
  match: Candidate,
  { before, words, after }: QuotedWords,
  text: readonly string[],
): readonly number[] {
  const { from, to, cost } = match;
  const first = isContextGone(match.before)
    ? countDisplaced(words.toReversed(), before.toReversed(), text.toReversed())
    : 0;
  const last = words.length - (isContextGone(match.after) ? countDisplaced(words, after, text) : 0);
  if (cost === 0) return range(from + first, from + last);
  // Aligned together with the context, so that words of the context are not taken for quoted ones.
  const windowFrom = Math.max(0, from - before.length);
  const pairs = pairWords([...before, ...words, ...after], text.slice(windowFrom, to + after.length))
    .map(([patternAt, at]) => [patternAt - before.length, windowFrom + at] as const)
    .filter(([patternAt]) => patternAt >= first && patternAt < last);
  const rows: number[][] = [];
  for (const [index, [patternAt, at]] of pairs.entries()) {
    const [patternAtBefore, atBefore] = pairs[index - 1] ?? [-1, -1];
    if (patternAt === patternAtBefore + 1 && at === atBefore + 1) rows.at(-1)?.push(at);
    else rows.push([at]);
  }
  return rows.filter((row) => row.length >= Math.min(minRow, words.length / 2) && !occursElsewhere(row, text)).flat();
}

const isContextGone = (side: number | null) => side !== null && side < minContext;

/**
 * How many of the last quoted words now stand directly before the words that followed the quote (at least two, else 0): equal
 * words within the match are then others.
 */
function countDisplaced(words: readonly string[], after: readonly string[], text: readonly string[]): number {
  const next = text.findIndex((_, from) => after.every((word, at) => word === text[from + at]));
  let count = 0;
  while (next > count && count < words.length && text[next - 1 - count] === words.at(-1 - count)) count += 1;
  return count > 1 ? count : 0;
}

function occursElsewhere(row: readonly number[], text: readonly string[]): boolean {
  return text.some((_, from) => from !== row[0] && row.every((at, next) => text[at] === text[from + next]));
}

/** The words to look for: all of a short quote with its context, or the beginning and the end of a long one. */
export function quotedWordsOf({ prefix, start, rest, suffix }: Quote): readonly QuotedWords[] {
  const [before, words, after] = [foldedWords(prefix), foldedWords(start), foldedWords(suffix)];
  if (rest === null) return [{ before, words, after }];
  return [
    { before, words, after: [] },
    { before: [], words: foldedWords(rest.end), after },
  ];
}

interface ChosenMatch extends Candidate {
  /** Indexes of the words that are certainly quoted. */
  readonly wordIndexes: readonly number[];
  readonly isUnchanged: boolean;
}

/** The candidate that is meant; null where there is none, or more than one may be. */
function chooseMatch(part: QuotedWords, text: readonly string[], twins: number): ChosenMatch | null {
  const [best, ...others] = locateWords(part, text) ?? [];
  if (best === undefined || best.similarity < minSimilarity) return null;
  const { before, words, after } = part;
  const quotedCount = before.length + words.length + after.length;
  const foundWords =
    best.similarity * words.length + (best.before ?? 0) * before.length + (best.after ?? 0) * after.length;
  if (foundWords < Math.min(enoughWords, quotedCount)) return null;
  // More candidates than when the link was made: the passage was copied, and nothing tells the copy from the original.
  if (others.length > twins) return null;
  if (twins > 0) {
    const sides = [best.before, best.after].filter((side) => side !== null);
    if (sides.some((side) => side < minContext)) return null;
    if (others.some((other) => !hasOtherContext(other) || scoreOf(best) - scoreOf(other) < minLead)) return null;
  }
  const wordIndexes = certainWords(best, part, text);
  return 2 * wordIndexes.length < words.length
    ? null
    : { ...best, wordIndexes, isUnchanged: best.cost === 0 && wordIndexes.length === words.length };
}

/** Runs of consecutive numbers, each as its first and its last. */
function runsOf(all: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const at of all) {
    const run = runs.at(-1);
    if (run?.[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

/** The spans extended by the punctuation at the ends of the quote, where it is still there. */
function withPunctuation(source: string, quote: Quote, spans: readonly Span[]): readonly Span[] {
  const opening = /^[^\s\p{L}\p{N}]*/u.exec(quote.start)?.[0] ?? '';
  const closing = /(?<![^\s\p{L}\p{N}\p{M}])[^\s\p{L}\p{N}\p{M}]*$/u.exec(quote.rest?.end ?? quote.start)?.[0] ?? '';
  return spans.map(([from, to], at) => [
    at === 0 && source.endsWith(opening, from) ? from - opening.length : from,
    at === spans.length - 1 && source.startsWith(closing, to) ? to + closing.length : to,
  ]);
}

function isPrinted(source: string, quote: Quote, [span, ...others]: readonly Span[]): boolean {
  if (span === undefined || others.length > 0) return false;
  const printed = printedPassage(source, span);
  return quote.rest === null
    ? printed === quote.start
    : printed.startsWith(quote.start) && printed.endsWith(quote.rest.end);
}

/** Links made while articles were shown with the marks of Markdown quote the addresses in them: `[words](https://…)`. */
const foldedWords = (text: string) =>
  wordsOf(text.replaceAll(/\]\([a-z][^\s()]*\)/gu, ']')).map(({ folded }) => folded);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
