import type { Article } from '#news/article/article.ts';
import { textOf } from '#news/text/span.ts';
import { escapeHtml } from '../text/escape-html.ts';

/**
 * The article as blocks of text for a feed: its printed clock (feeds have no field for it), caption and paragraphs as
 * printed, and the editor's corrections.
 */
export function articleBlocks({ source, lang, clock, caption, paragraphs, notes }: Article): readonly ArticleBlock[] {
  const printed = [...(caption === null ? [] : [caption]), ...paragraphs.map(({ span }) => span)];
  const corrections = notes.filter(({ kind }) => kind === 'correction');
  return [
    ...(clock === null ? [] : [{ lang: 'en', text: `Clock as printed: ${clock.printed}` }]),
    ...printed.map((span) => ({ lang, text: textOf(source, span) })),
    ...corrections.map(({ text, span }) => {
      const quote = span === null ? '' : ` of “${textOf(source, span)}”`;
      return { lang: 'en', text: `Correction${quote}: ${text}` };
    }),
  ];
}

export interface ArticleBlock {
  readonly lang: string;
  readonly text: string;
}

/** The blocks as HTML paragraphs, each with its language; browsers find the direction. */
export function articleHtml(blocks: readonly ArticleBlock[]): string {
  return blocks.map(({ lang, text }) => `<p lang="${escapeHtml(lang)}" dir="auto">${escapeHtml(text)}</p>`).join('');
}
