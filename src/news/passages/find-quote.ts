import { pairWords } from '../text/align-words.ts';
import { articleWords, type QuotableArticle, wordsOf } from '../article/article-words.ts';
import { type Candidate, isUnlike, locateWords, type Stretch, weigh } from '../text/locate-words.ts';
import { printedPassage } from './printed-passage.ts';
import type { Quote } from './quote.ts';
import type { Span } from '../text/span.ts';
import { hashWords } from '../text/word-hash.ts';

/** Where the words of a quote stand now, or that they cannot be said to stand anywhere. */
export type FoundQuote =
  | {
      readonly kind: 'found';
      /** The stretches of the source whose words were quoted: several where other words now stand between them. */
      readonly spans: readonly Span[];
      /** `normalised`: the same but for case, accents, punctuation and blanks. `near`: but for some words. */
      readonly how: 'exact' | 'normalised' | 'near';
    }
  | { readonly kind: 'changed' };

/** So much of the quoted words must stand there. */
const threshold = 0.7;

/** By so much a place must be ahead of the next, of 1 for its words and 1 for what stands around them. */
const margin = 0.3;

/** So much of each side must stand there, where the words alone do not say which place is meant. */
const sideThreshold = 0.75;

/** So many words are hardly the same by chance: a shorter quote needs some of those around it. */
const enough = 8;

/** Fewer words in a row, with others around them, may be there by chance, unless they are half of the passage. */
const shortestRow = 4;

/**
 * Finds a quoted passage in an article that may have been edited since. Rather nothing than a wrong one: where too little of
 * it is left, or another place could be meant as well, or the quote has no words, it has `changed`.
 */
export function findQuote(article: QuotableArticle, quote: Quote): FoundQuote {
  const words = articleWords(article);
  const text = words.map(({ folded }) => folded);
  const [start, end] = stretchesOf(quote).map((stretch) => choosePlace(stretch, text, quote.twins));
  if (start == null || end === null || (end !== undefined && end.from < start.to)) return { kind: 'changed' };

  const middle = end === undefined ? [] : numbers(start.to, end.from);
  const isWhole = quote.rest === null || hashWords(middle.map((at) => text[at] ?? '')) === quote.rest.middle;
  const runs = runsOf([...start.own, ...(isWhole ? middle : []), ...(end?.own ?? [])]);
  const spans = runs.map(([from, to]): Span => [words[from]?.span[0] ?? 0, words[to]?.span[1] ?? 0]);
  const marked = withMarks(article.source, quote, spans);
  if (!isWhole || !start.isSame || end?.isSame === false) return { kind: 'found', spans: marked, how: 'near' };
  return { kind: 'found', spans: marked, how: isPrinted(article.source, quote, marked) ? 'exact' : 'normalised' };
}

/**
 * Which words of the text, by number, are surely the stretch's at its place: rows of them that stand nowhere else. Others may
 * have been put in, or be there by chance.
 */
function ownWords(place: Candidate, { before, words, after }: Stretch, text: readonly string[]): readonly number[] {
  const { from, to, cost } = place;
  const first = isGone(place.before) ? strayWords(words.toReversed(), before.toReversed(), text.toReversed()) : 0;
  const last = words.length - (isGone(place.after) ? strayWords(words, after, text) : 0);
  if (cost === 0) return numbers(from + first, from + last);
  // With what stands around, so that words which belong there are not taken for the quote's.
  const windowFrom = Math.max(0, from - before.length);
  const pairs = pairWords([...before, ...words, ...after], text.slice(windowFrom, to + after.length))
    .map(([wanted, at]) => [wanted - before.length, windowFrom + at] as const)
    .filter(([wanted]) => wanted >= first && wanted < last);
  const rows: number[][] = [];
  for (const [which, [wanted, at]] of pairs.entries()) {
    const [wantedBefore, atBefore] = pairs[which - 1] ?? [-1, -1];
    if (wanted === wantedBefore + 1 && at === atBefore + 1) rows.at(-1)?.push(at);
    else rows.push([at]);
  }
  return rows.filter((row) => row.length >= Math.min(shortestRow, words.length / 2) && !standsTwice(row, text)).flat();
}

const isGone = (side: number | null) => side !== null && side < sideThreshold;

/** How many of the last words stand where what followed them now stands, so that those in their place are others: two or more. */
function strayWords(words: readonly string[], after: readonly string[], text: readonly string[]): number {
  const next = text.findIndex((_, from) => after.every((word, at) => word === text[from + at]));
  let count = 0;
  while (next > count && count < words.length && text[next - 1 - count] === words.at(-1 - count)) count += 1;
  return count > 1 ? count : 0;
}

function standsTwice(row: readonly number[], text: readonly string[]): boolean {
  return text.some((_, from) => from !== row[0] && row.every((at, next) => text[at] === text[from + next]));
}

/** The stretches that a quote carries: one, or its beginning with what stood before and its end with what stood behind. */
export function stretchesOf({ prefix, start, rest, suffix }: Quote): readonly Stretch[] {
  const [before, words, after] = [foldedWords(prefix), foldedWords(start), foldedWords(suffix)];
  if (rest === null) return [{ before, words, after }];
  return [
    { before, words, after: [] },
    { before: [], words: foldedWords(rest.end), after },
  ];
}

interface ChosenPlace extends Candidate {
  /** Those of its words that are the quote's, by number. */
  readonly own: readonly number[];
  readonly isSame: boolean;
}

/** The place that is meant; null where none is, or more than one may be. */
function choosePlace(stretch: Stretch, text: readonly string[], twins: number): ChosenPlace | null {
  const [best, ...others] = locateWords(stretch, text);
  if (best === undefined || best.likeness < threshold) return null;
  const { before, words, after } = stretch;
  const carried = before.length + words.length + after.length;
  const standing = best.likeness * words.length + (best.before ?? 0) * before.length + (best.after ?? 0) * after.length;
  if (standing < Math.min(enough, carried)) return null;
  // Where there are more than there were, one was put in: a copy of the passage, and nobody knows which is the copy.
  if (others.length > twins) return null;
  if (twins > 0) {
    const sides = [best.before, best.after].filter((side) => side !== null);
    if (sides.some((side) => side < sideThreshold)) return null;
    if (others.some((other) => !isUnlike(other) || weigh(best) - weigh(other) < margin)) return null;
  }
  const own = ownWords(best, stretch, text);
  return 2 * own.length < words.length
    ? null
    : { ...best, own, isSame: best.cost === 0 && own.length === words.length };
}

/** Numbers that follow each other, as the first and the last of each run. */
function runsOf(all: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const at of all) {
    const run = runs.at(-1);
    if (run?.[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

/** The spans with the punctuation that the quote has at its ends, where it stands there still. */
function withMarks(source: string, quote: Quote, spans: readonly Span[]): readonly Span[] {
  const opening = /^[^\s\p{L}\p{N}]*/u.exec(quote.start)?.[0] ?? '';
  const closing = /[^\s\p{L}\p{N}\p{M}]*$/u.exec(quote.rest?.end ?? quote.start)?.[0] ?? '';
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

const foldedWords = (text: string) => wordsOf(text).map(({ folded }) => folded);
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
