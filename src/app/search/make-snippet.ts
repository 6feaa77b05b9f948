import type { Article } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';
import { textOf } from '#news/text/span.ts';
import { createMarker, type Mark } from './create-highlighter.ts';
import type { ReadQuery } from '../archive/matches.ts';

/** A stretch of text as it is printed, soft wraps as spaces. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What a result shows of an article. */
export interface Snippet {
  readonly headline: readonly Piece[];
  /** Of a paragraph or the caption, where most of the words are; the first paragraph's beginning where none is. */
  readonly text: readonly Piece[];
  /** Whether the paragraph goes on before and behind. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
  /** Places the question calls otherwise than the article prints them: MOSKOW, usually Moscow. */
  readonly otherSpellings: readonly { readonly printed: string; readonly usual: string }[];
}

/** Characters of a snippet, and those that may stand before the first match. */
const longest = 200;
const mostBefore = 60;

/** Letters with all their marks, and signs that are joined of several. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cuts out of an article what shows why it was found. Total: an article that was not found gives its beginning. */
export function makeSnippet(article: Article, query: ReadQuery): Snippet {
  const { source, headlineSpan, caption, paragraphs } = article;
  const findMarks = createMarker(article, query);
  const headline = findMarks(headlineSpan);
  const texts = [...paragraphs.map(({ span }) => span), ...(caption === null ? [] : [caption])];
  const marked = texts.map((text) => ({ text, marks: findMarks(text) }));
  let best = { text: texts[0] ?? headlineSpan, marks: marked[0]?.marks ?? [], first: 0, worth: 0 };
  for (const { text, marks } of marked) {
    for (const first of marks.keys()) {
      const worth = countWorth(marks.slice(first));
      if (worth > best.worth) best = { text, marks, first, worth };
    }
  }
  const cut = cutAround(source, best.text, best.marks[best.first]?.span[0] ?? best.text[0]);
  // The first that is printed of each name stands for all.
  const spellings = new Map(
    [...headline, ...marked.flatMap(({ marks }) => marks)]
      .toReversed()
      .flatMap(({ span, usual }) => (usual === null ? [] : [[usual, textOf(source, span)] as const])),
  );
  return {
    headline: cutPieces(source, headlineSpan, headline),
    text: cutPieces(source, cut, best.marks),
    isCutBefore: cut[0] > best.text[0],
    isCutAfter: cut[1] < best.text[1],
    otherSpellings: [...spellings].map(([usual, printed]) => ({ printed, usual })),
  };
}

/** What a window is worth that begins shortly before the first of these: most of all, different words. */
function countWorth(marks: readonly Mark[]): number {
  const end = (marks[0]?.span[0] ?? 0) + longest - mostBefore;
  const within = marks.filter(({ span }) => span[1] <= end);
  return new Set(within.map(({ of }) => of)).size * 1000 + within.length;
}

/** The window of a text around a place, from word to word; from letter to letter where there are no words to cut at. */
function cutAround(source: string, [start, end]: Span, at: number): Span {
  const letters = graphemes.segment(source.slice(start, end));
  const startOfLetter = (place: number) => start + (letters.containing(place - start)?.index ?? place - start);
  let from = Math.max(start, at - mostBefore);
  if (from > start) from = startOfLetter(from + Math.max(0, source.slice(from, at).search(/(?<=\s)\S/u)));
  if (end - from <= longest) return [from, end];
  const cut = source.slice(from, from + longest).search(/\s\S*$/u);
  return [from, startOfLetter(from + (cut > longest / 2 ? cut : longest))];
}

function cutPieces(source: string, [start, end]: Span, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  const add = (to: number, isMatch: boolean) => {
    const text = source.slice(from, to).replaceAll(/\s+/gu, ' ');
    if (text !== '') pieces.push({ text, isMatch });
    from = to;
  };
  for (const { span } of marks.filter((mark) => mark.span[0] >= start && mark.span[1] <= end)) {
    add(span[0], false);
    add(span[1], true);
  }
  add(end, false);
  return pieces;
}
