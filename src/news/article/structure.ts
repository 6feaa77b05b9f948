import type { Span } from '../text/span.ts';

/**
 * What a paragraph is in the structure of its article. An item with a number is one of a numbered list; `depth` counts from 0.
 * What `goesOn` is a further paragraph of the item or footnote before it. The cells of a row are parted by a tab in `source`.
 */
export type ParagraphKind =
  | { readonly is: 'subhead'; readonly level: 2 | 3 | 4 }
  | { readonly is: 'item'; readonly depth: number; readonly number?: number; readonly goesOn?: true }
  | { readonly is: 'row'; readonly cells: readonly Span[]; readonly isHead?: true }
  | { readonly is: 'footnote'; readonly number: number; readonly goesOn?: true }
  | { readonly is: 'code' | 'rule' };

/**
 * Words that are set apart inside a paragraph. Two marks are either apart or one is in the other. `link`: `href` is http, https
 * or mailto, as printed. `footnote`: the span is the character that the reference stands behind; its words are the paragraph
 * of the same number.
 */
export type TextMark =
  | { readonly kind: 'em' | 'strong' | 'code'; readonly span: Span }
  | { readonly kind: 'link'; readonly span: Span; readonly href: string }
  | { readonly kind: 'footnote'; readonly span: Span; readonly number: number };

interface Structured {
  readonly paragraphs: readonly { readonly kind?: ParagraphKind; readonly isQuoted?: true }[];
  readonly marks?: readonly TextMark[];
}

/** Whether an article is more than plain paragraphs: its page needs further styles. */
export function hasStructure({ paragraphs, marks }: Structured): boolean {
  return marks !== undefined || paragraphs.some(({ kind, isQuoted }) => kind !== undefined || isQuoted === true);
}
