import type { Article } from './article.ts';
import type { Span } from '../text/span.ts';

/** What of an article can be quoted: its headline, its caption and its paragraphs. */
export type QuotableArticle = Pick<Article, 'source' | 'headlineSpan' | 'caption' | 'paragraphs'>;

/** A word as it is compared, and where it stands. */
export interface Word {
  /** Without case, accents and apostrophes. */
  readonly folded: string;
  readonly span: Span;
}

/** Scripts that put no space between words: each of their characters counts as one. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]`;
const wordIn = (letter: string, next: string) => `${letter}${next}*(?:['’ʼ]${letter}${next}*)*`;
const anyUnspaced = new RegExp(unspaced, 'u');
/** Where there are none of them, as in most texts, the same words are found in a third of the time without looking for any. */
const spacedWord = new RegExp(wordIn(String.raw`[\p{L}\p{N}]`, String.raw`[\p{L}\p{N}\p{M}]`), 'gu');
const anyWord = new RegExp(
  String.raw`${unspaced}\p{M}*|${wordIn(String.raw`(?!${unspaced})[\p{L}\p{N}]`, String.raw`(?:(?!${unspaced})[\p{L}\p{N}\p{M}])`)}`,
  'gu',
);

/** The words of headline, caption and paragraphs, in the order of the text; the clock line is not among them. */
export function articleWords({ source, headlineSpan, caption, paragraphs }: QuotableArticle): readonly Word[] {
  const blocks = [headlineSpan, ...(caption === null ? [] : [caption]), ...paragraphs.map(({ span }) => span)];
  return blocks.flatMap(([start, end]) => wordsOf(source.slice(start, end), start));
}

/** The words of any text, in its order; spans are counted from `offset`. */
export function wordsOf(text: string, offset = 0): readonly Word[] {
  return Array.from(text.matchAll(anyUnspaced.test(text) ? anyWord : spacedWord), ({ 0: printed, index }): Word => {
    const start = offset + index;
    return { folded: fold(printed), span: [start, start + printed.length] };
  });
}

/**
 * Not search's folding: links hold hashes of these words, so this one never changes. What goes are accents, Hebrew points and
 * Arabic vowels; marks that spell vowels (Devanagari, Thai) stay.
 */
const fold = (text: string) =>
  // Most words need nothing else, and this is a third of the time of finding a passage.
  /^[A-Za-z0-9]*$/u.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/['’ʼ]|[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670/gu, '');
