import type { Article } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import { textOf } from '#news/text/span.ts';
import { createHighlighter, type TextMatch } from './create-highlighter.ts';
import type { ReadQuery } from '../archive/matches.ts';

/** A part of a text as printed, with soft line breaks as spaces. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The excerpt of an article that a search result shows. */
export interface Snippet {
  readonly headline: readonly Piece[];
  /**
   * From the paragraph or caption that has the most different words of the query; the beginning of the first paragraph
   * where none has any.
   */
  readonly text: readonly Piece[];
  /** Whether the paragraph continues before and after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** Places that the query names otherwise than the article prints them: MOSKOW, usually Moscow. */
  readonly otherSpellings: readonly { readonly printed: string; readonly usual: string }[];
}

/** Maximum length of a snippet, and of its part before the first match, in UTF-16 code units. */
const maxLength = 200;
const maxBefore = 60;

/** Letters with their combining marks, and emoji made of several characters. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Cuts out of an article what shows why it was found. Never fails: an article that does not match gives its beginning.
 */
export function makeSnippet(article: Article, query: ReadQuery): Snippet {
  const { source, headlineSpan, caption, paragraphs } = article;
  const findMatchesIn = createHighlighter(article, query);
  const headline = findMatchesIn(headlineSpan);
  const texts = [...paragraphs.map(({ span }) => span), ...(caption === null ? [] : [caption])];
  const candidates = texts.map((text) => ({ text, matches: findMatchesIn(text) }));
  let best = { text: texts[0] ?? headlineSpan, matches: candidates[0]?.matches ?? [], first: 0, rank: 0 };
  for (const { text, matches } of candidates) {
    for (const first of matches.keys()) {
      const rank = rankWindow(matches.slice(first));
      if (rank > best.rank) best = { text, matches, first, rank };
    }
  }
  const cut = cutAround(source, best.text, best.matches[best.first]?.span[0] ?? best.text[0]);
  // The first printed spelling of each name.
  const spellings = new Map(
    [...headline, ...candidates.flatMap(({ matches }) => matches)]
      .toReversed()
      .flatMap(({ span, usual }) => (usual === null ? [] : [[usual, textOf(source, span)] as const])),
  );
  return {
    headline: cutPieces(source, headlineSpan, headline),
    text: cutPieces(source, cut, best.matches),
    isCutBefore: cut[0] > best.text[0],
    isCutAfter: cut[1] < best.text[1],
    otherSpellings: [...spellings].map(([usual, printed]) => ({ printed, usual })),
  };
}

/** Ranks the window that begins shortly before the first of these matches: by different words, then by matches. */
function rankWindow(matches: readonly TextMatch[]): number {
  const end = (matches[0]?.span[0] ?? 0) + maxLength - maxBefore;
  const within = matches.filter(({ span }) => span[1] <= end);
  return new Set(within.map(({ part }) => part)).size * 1000 + within.length;
}

/** The window of a text around an offset, cut between words, or between letters where there are no words to cut at. */
function cutAround(source: string, [start, end]: Span, at: number): Span {
  const letters = graphemes.segment(source.slice(start, end));
  const startOfLetter = (offset: number) => start + (letters.containing(offset - start)?.index ?? offset - start);
  let from = Math.max(start, at - maxBefore);
  if (from > start) from = startOfLetter(from + Math.max(0, source.slice(from, at).search(/(?<=\s)\S/u)));
  if (end - from <= maxLength) return [from, end];
  const cut = source.slice(from, from + maxLength).search(/\s\S*$/u);
  return [from, startOfLetter(from + (cut > maxLength / 2 ? cut : maxLength))];
}

function cutPieces(source: string, [start, end]: Span, matches: readonly TextMatch[]): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  const add = (to: number, isMatch: boolean) => {
    const text = source.slice(from, to).replaceAll(/\s+/gu, ' ');
    if (text !== '') pieces.push({ text, isMatch });
    from = to;
  };
  for (const { span } of matches.filter((match) => match.span[0] >= start && match.span[1] <= end)) {
    add(span[0], false);
    add(span[1], true);
  }
  add(end, false);
  return pieces;
}
