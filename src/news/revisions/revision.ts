import type { QuotableArticle } from '../article/article-words.ts';

/** What a later text has in the place of an earlier one: so many characters on, so many of it stand for the earlier words. */
export type Edit = readonly [skip: number, length: number, before: string];

/** How a text read before it was changed. */
export interface Revision {
  /** The day of the change, ISO. */
  readonly date: string;
  /** What makes the text after it the text before it. */
  readonly edits: readonly Edit[];
}

/** The content of `data/revisions/….json`: the newest change first, each by what followed it. */
export type Revisions = readonly Revision[];

/** A piece of two texts: `kept` is in both, `removed` in the earlier, `added` in the later one. */
export interface Piece {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** An article's text as it is compared and kept: headline, caption and paragraphs, a blank line between two. */
export function comparedText({ source, headlineSpan, caption, paragraphs }: QuotableArticle): string {
  const spans = [headlineSpan, ...(caption === null ? [] : [caption]), ...paragraphs.map(({ span }) => span)];
  return joinBlocks(spans.map((span) => source.slice(...span)));
}

/** A kept text as it was written, however an editor or git has changed its white space. */
export function readComparedText(text: string): string {
  return joinBlocks(text.replace(/^\u{feff}/u, '').split(/\r?\n[^\S\n]*\r?\n/u));
}

/** As in `textOf`, which the app has in a larger file: between letters of Chinese or Japanese, a line's end is no space. */
const betweenWide = /(?<=[\u2e80-\u9fff\uff01-\uff60])[^\S\r\n]*[\r\n]\s*(?=[\u2e80-\u9fff\uff01-\uff60])/gu;

const joinBlocks = (blocks: readonly string[]) =>
  blocks
    .map((block) => block.toWellFormed().normalize('NFC').replaceAll(betweenWide, '').replaceAll(/\s+/gu, ' ').trim())
    .filter((block) => block !== '')
    .join('\n\n');

/** The pieces of which a text and the one before it consist. */
export function piecesOf(text: string, edits: readonly Edit[]): readonly Piece[] {
  let at = 0;
  const pieces = edits.flatMap(([skip, length, before]): Piece[] => {
    const start = at + skip;
    const kept = text.slice(at, start);
    at = start + length;
    return [
      { kind: 'kept', text: kept },
      { kind: 'removed', text: before },
      { kind: 'added', text: text.slice(start, at) },
    ];
  });
  return [...pieces, { kind: 'kept' as const, text: text.slice(at) }].filter((piece) => piece.text !== '');
}

/** The text before these edits. */
export function textBefore(text: string, edits: readonly Edit[]): string {
  return piecesOf(text, edits)
    .map((piece) => (piece.kind === 'added' ? '' : piece.text))
    .join('');
}

/** The earlier texts, newest first, each with the day until which it stood. */
export function earlierTexts(
  text: string,
  revisions: Revisions,
): readonly { readonly date: string; readonly text: string }[] {
  let after = text;
  return revisions.map(({ date, edits }) => ({ date, text: (after = textBefore(after, edits)) }));
}

/** The path of an article's data file of revisions, below `data/`. */
export const revisionsPath = (id: string, mark: string): string => `revisions/${id}-${mark}.json`;
