import type { ParsedArticle } from '#news/article/article.ts';
import { encodeWith } from '../text/encodings.ts';
import { undoRewriting } from '../text/rewrite-text.ts';
import { encodeMixed } from '../text/utf8-text.ts';

/** The bytes of the file that an article was read from. */
export function encodeSource({ source, origin }: Pick<ParsedArticle, 'source' | 'origin'>): Buffer {
  const text = printedText({ source, origin });
  return origin === null || origin.encoding === 'utf-8' ? encodeMixed(text) : encodeWith(text, origin.encoding);
}

/** The text of the file, before entities and the like were decoded. */
export function printedText({ source, origin }: Pick<ParsedArticle, 'source' | 'origin'>): string {
  return origin === null ? source : undoRewriting(source, origin.decoded);
}
