import type { Article } from '#news/article/article.ts';
import { type Box, layOut } from '#news/article/lay-out.ts';
import { type Nested, nestMarks } from '#news/article/nest-marks.ts';
import { type ArticlePicture, widestFile } from '#news/article/picture.ts';
import { placePictures } from '#news/article/place-pictures.ts';
import { textOf, type Span } from '#news/text/span.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** A part of an article in a feed, with its language. */
export interface ArticleBlock {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly text: string;
  /** Its element where it is no paragraph, and what is in it; without it, the text. */
  readonly tag?: string;
  readonly html?: string;
}

/**
 * The article as blocks of text for a feed: its printed clock (feeds have no field for it), its text, and where the owner says
 * that the text comes from.
 */
export function articleBlocks(article: Article, siteUrl: string): readonly ArticleBlock[] {
  const { clock, stated } = article;
  return [
    ...(clock === null ? [] : [{ ...english, text: `Clock as printed: ${clock.printed}` }]),
    ...storyBlocks(article, (picture) => siteUrl + widestFile(picture)),
    ...(stated?.source === undefined ? [] : [{ ...english, text: `Source: ${stated.source}` }]),
    ...(stated?.agency === undefined ? [] : [{ ...english, text: `Agency: ${stated.agency}` }]),
  ];
}

/**
 * The text of an article as printed: pictures, caption, and paragraphs with their structure; then the editor's corrections.
 * `addressOf` tells where the file of a picture is; where it is null, the words of the picture stand alone.
 */
export function storyBlocks(
  article: Article,
  addressOf: (picture: ArticlePicture) => string | null,
): readonly ArticleBlock[] {
  const { source, lang, dir, caption, paragraphs, notes, pictures = [] } = article;
  const corrections = notes.filter(({ kind }) => kind === 'correction');
  const drawn = (picture: ArticlePicture): ArticleBlock => {
    const { alt, caption: words = alt } = picture;
    return { lang, dir, text: words, tag: 'figure', html: pictureHtml(picture, addressOf(picture)) };
  };
  return [
    ...pictures.filter(({ at }) => at === undefined).map(drawn),
    ...(caption === null ? [] : [printed(article, caption)]),
    ...placePictures(
      paragraphs,
      pictures.filter(({ at }) => at !== undefined),
    ).flatMap((part) => ('picture' in part ? [drawn(part.picture)] : textBlocks(article, part.paragraphs))),
    ...corrections.map(({ text, span }) => {
      const quote = span === null ? '' : ` of “${textOf(source, span)}”`;
      return { ...english, text: `Correction${quote}: ${text}` };
    }),
  ];
}

/** What stands in the figure of a picture. */
function pictureHtml({ width, height, alt, caption, credit, licence }: ArticlePicture, address: string | null): string {
  const words = [caption, credit, licence].flatMap((text) => (text === undefined ? [] : escapeHtml(text)));
  const image =
    address === null
      ? escapeHtml(alt)
      : `<img src="${escapeHtml(address)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"/>`;
  return image + (words.length === 0 ? '' : `<figcaption>${words.join(' · ')}</figcaption>`);
}

/** Paragraphs of an article with their structure. */
export function textBlocks(article: Article, paragraphs = article.paragraphs): readonly ArticleBlock[] {
  const { source, lang, dir } = article;
  return layOut(paragraphs).map((box): ArticleBlock => {
    const html = insideOf(article, box);
    if ('paragraph' in box) return { ...printed(article, box.paragraph.span), tag: box.tag, html };
    return { lang, dir, text: textsIn(source, box).join('\n'), tag: box.tag, html };
  });
}

function printed(article: Article, span: Span): ArticleBlock {
  const { source, lang, dir } = article;
  return { lang, dir, text: textOf(source, span), html: htmlOf(article, span) };
}

/** What is said of the text is English; the words it quotes may be written otherwise. */
const english = { lang: 'en', dir: 'auto' } as const;

/** The blocks as HTML that is XHTML too, each with its language and direction. */
export function articleHtml(blocks: readonly ArticleBlock[]): string {
  return blocks
    .map(({ lang, dir, text, tag = 'p', html = escapeHtml(text) }) => {
      const start = `<${tag} lang="${escapeHtml(lang)}" dir="${dir}">`;
      return tag === 'hr' ? '<hr/>' : `${start}${html}</${tag}>`;
    })
    .join('');
}

function textsIn(source: string, box: Box): readonly string[] {
  return 'boxes' in box ? box.boxes.flatMap((one) => textsIn(source, one)) : [textOf(source, box.paragraph.span)];
}

/** What stands in an element of the text: the elements and words in it. */
function insideOf(article: Article, box: Box): string {
  if ('boxes' in box)
    return box.boxes
      .map((one) => {
        const value = 'boxes' in one && one.number !== undefined ? ` value="${one.number}"` : '';
        return `<${one.tag}${value}>${insideOf(article, one)}</${one.tag}>`;
      })
      .join('');
  const { kind, span } = box.paragraph;
  if (kind?.is === 'code') return escapeHtml(article.source.slice(...span));
  if (kind?.is !== 'row') return htmlOf(article, span);
  const cells = kind.cells.map((cell) => {
    // A heading without words heads nothing.
    const tag = kind.isHead === true && cell[0] < cell[1] ? 'th' : 'td';
    return `<${tag}>${htmlOf(article, cell)}</${tag}>`;
  });
  return cells.join('');
}

/** The words of a span with their marks, on one line. */
function htmlOf({ source, marks = [] }: Article, span: Span): string {
  const own = marks.filter((mark) => mark.span[0] < span[1] && mark.span[1] > span[0]);
  if (own.length === 0) return escapeHtml(textOf(source, span));
  const inside = own.filter(({ kind }) => kind !== 'footnote');
  const references = own.flatMap((mark) =>
    mark.kind === 'footnote' ? [{ span: mark.span, annotation: mark.number }] : [],
  );
  return textOf(htmlOfParts(nestMarks(source, span, inside, references)), [0, Infinity]);
}

function htmlOfParts(parts: readonly Nested<number>[]): string {
  return parts
    .map((part) => {
      if ('piece' in part)
        return escapeHtml(part.piece.text) + part.piece.ending.map((number) => `<sup>[${number}]</sup>`).join('');
      const { mark } = part;
      const html = htmlOfParts(part.parts);
      if (mark.kind === 'link') return linkHtml(mark.href, html);
      return `<${mark.kind}>${html}</${mark.kind}>`;
    })
    .join('');
}

/** A link to an address as printed; the words alone where no program could follow it. */
function linkHtml(printedAddress: string, html: string): string {
  if (!URL.canParse(printedAddress)) return html;
  const url = new URL(printedAddress);
  // What browsers leave as it is, and XML's readers take for no URI: https://www.rfc-editor.org/rfc/rfc3986#appendix-A
  const strict = (part: string) =>
    part.replaceAll(/%(?![0-9a-f]{2})/giu, '%25').replaceAll(/[[\]{}|\\^`"<>]/gu, encodeURIComponent);
  const { search, hash } = url;
  const start = url.href.slice(0, url.href.length - (url.pathname + search + hash).length);
  const fragment = hash === '' ? '' : `#${strict(hash.slice(1).replaceAll('#', '%23'))}`;
  return `<a href="${escapeHtml(start + strict(url.pathname + search) + fragment)}">${html}</a>`;
}
