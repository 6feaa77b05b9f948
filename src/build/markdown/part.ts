import type { Span } from '#news/text/span.ts';
import type { ParagraphKind } from '#news/article/structure.ts';
import type { Line } from '../grammar/lines.ts';

/** What a part of a text is, before footnotes have their numbers. */
export type PartKind =
  | Exclude<ParagraphKind, { readonly is: 'footnote' }>
  | { readonly is: 'footnote'; readonly label: string; readonly goesOn?: true };

/** A paragraph, an item of a list, a row of a table … of a text. Spans are in the text with its marks. */
export interface Part {
  /** With the marks at its beginning: keys of paragraphs are made of it, as they were before marks were read. */
  readonly raw: Span;
  /** Without them. Code is one line, a cell of a table another. */
  readonly lines: readonly Line[];
  readonly kind?: PartKind;
  readonly isQuoted?: true;
}

/** A line without so many characters at its beginning and its end. */
export function cutLine({ span, text, ...line }: Line, before: number, behind = 0): Line {
  return { ...line, span: [span[0] + before, span[1] - behind], text: text.slice(before, text.length - behind) };
}
