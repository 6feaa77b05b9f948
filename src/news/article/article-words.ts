import type { Article } from './article.ts';
import type { Span } from '../text/span.ts';

/** The parts of an article that can be quoted: headline, caption and paragraphs. */
export type QuotableArticle = Pick<Article, 'source' | 'headlineSpan' | 'caption' | 'paragraphs'>;

/** A word of an article, for matching quotes. */
export interface Word {
  /** In lower case, without accents and apostrophes. */
  readonly folded: string;
  readonly span: Span;
}

/** Scripts that are written without spaces between words: each character counts as a word. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]`;
const wordIn = (letter: string, next: string) => `${letter}${next}*(?:['’ʼ]${letter}${next}*)*`;
const anyUnspaced = new RegExp(unspaced, 'u');
/** For texts without such scripts: finds the same words in a third of the time. */
const spacedWord = new RegExp(wordIn(String.raw`[\p{L}\p{N}]`, String.raw`[\p{L}\p{N}\p{M}]`), 'gu');
const anyWord = new RegExp(
  String.raw`${unspaced}\p{M}*|${wordIn(String.raw`(?!${unspaced})[\p{L}\p{N}]`, String.raw`(?:(?!${unspaced})[\p{L}\p{N}\p{M}])`)}`,
  'gu',
);

/** The words of headline, caption and paragraphs, in this order, with spans in `source`. The clock line is left out. */
export function articleWords({ source, headlineSpan, caption, paragraphs }: QuotableArticle): readonly Word[] {
  const blocks = [headlineSpan, ...(caption === null ? [] : [caption]), ...paragraphs.map(({ span }) => span)];
  return blocks.flatMap(([start, end]) => wordsOf(source.slice(start, end), start));
}

/** The words of a text, in order; `offset` is added to their spans. */
export function wordsOf(text: string, offset = 0): readonly Word[] {
  return Array.from(text.matchAll(anyUnspaced.test(text) ? anyWord : spacedWord), ({ 0: printed, index }): Word => {
    const start = offset + index;
    return { folded: fold(printed), span: [start, start + printed.length] };
  });
}

/**
 * Separate from search's `foldWord`, because published links contain hashes of these words: this function never changes. It
 * removes accents, Hebrew points and Arabic vowels; combining marks that spell vowels (Devanagari, Thai) stay.
 */
const fold = (text: string) =>
  // A fast path for most words: normalising them took a third of the time of finding a passage.
  /^[A-Za-z0-9]*$/u.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/['’ʼ]|[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670/gu, '');
