import type { Article } from '#news/article/article.ts';
import { textOf } from '#news/text/span.ts';
import { escapeHtml } from '../text/escape-html.ts';

/**
 * The whole article as a feed carries it, block by block: its printed clock, for no field of a feed is for that; caption and
 * paragraphs as printed; and what its editor says is wrong in it.
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

/** Blocks as paragraphs of HTML, each in its language and its direction. */
export function articleHtml(blocks: readonly ArticleBlock[]): string {
  return blocks.map(({ lang, text }) => `<p lang="${escapeHtml(lang)}" dir="auto">${escapeHtml(text)}</p>`).join('');
}
