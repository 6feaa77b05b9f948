import type { Article } from '#news/article/article.ts';
import { textOf } from '#news/text/span.ts';
import { escapeHtml } from '../text/escape-html.ts';

/**
 * The article as blocks of text for a feed: its printed clock (feeds have no field for it), caption and paragraphs as
 * printed, the editor's corrections, and where the owner says that the text comes from.
 */
export function articleBlocks({
  source,
  lang,
  dir,
  clock,
  caption,
  paragraphs,
  notes,
  stated,
}: Article): readonly ArticleBlock[] {
  const printed = [...(caption === null ? [] : [caption]), ...paragraphs.map(({ span }) => span)];
  const corrections = notes.filter(({ kind }) => kind === 'correction');
  return [
    ...(clock === null ? [] : [{ ...english, text: `Clock as printed: ${clock.printed}` }]),
    ...printed.map((span) => ({ lang, dir, text: textOf(source, span) })),
    ...corrections.map(({ text, span }) => {
      const quote = span === null ? '' : ` of “${textOf(source, span)}”`;
      return { ...english, text: `Correction${quote}: ${text}` };
    }),
    ...(stated?.source === undefined ? [] : [{ ...english, text: `Source: ${stated.source}` }]),
    ...(stated?.agency === undefined ? [] : [{ ...english, text: `Agency: ${stated.agency}` }]),
  ];
}

/** What the feed itself says is English; the words it quotes may be written otherwise. */
const english = { lang: 'en', dir: 'auto' } as const;

export interface ArticleBlock {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly text: string;
}

/** The blocks as HTML paragraphs, each with its language and direction. */
export function articleHtml(blocks: readonly ArticleBlock[]): string {
  return blocks
    .map(({ lang, dir, text }) => `<p lang="${escapeHtml(lang)}" dir="${dir}">${escapeHtml(text)}</p>`)
    .join('');
}
