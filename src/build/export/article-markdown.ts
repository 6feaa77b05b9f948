import type { Article } from '#news/article/article.ts';
import type { ArticlePicture } from '#news/article/picture.ts';
import { type Box, type GroupBox, layOut } from '#news/article/lay-out.ts';
import { type Nested, nestMarks } from '#news/article/nest-marks.ts';
import { placePictures } from '#news/article/place-pictures.ts';
import { textOf, type Span } from '#news/text/span.ts';
import { escapeBlock, escapeInline, fenced, type Run, runsToMarkdown } from '../markup/inline-runs.ts';

/** The text of an article as Markdown, with its structure; `pictureName` names the file of a picture. */
export function articleMarkdown(article: Article, pictureName: (picture: ArticlePicture) => string): string {
  const pictures = article.pictures?.filter(({ at }) => at !== undefined) ?? [];
  return placePictures(article.paragraphs, pictures)
    .flatMap((part) =>
      'picture' in part
        ? [pictureMarkdown(part.picture, pictureName(part.picture))]
        : layOut(part.paragraphs).map((box) => blockOf(article, box).join('\n')),
    )
    .join('\n\n');
}

/** `![words](file "caption")` */
function pictureMarkdown({ alt, caption = '' }: ArticlePicture, name: string): string {
  const words = alt.replaceAll(/[[\]\\]/gu, String.raw`\$&`);
  return `![${words}](<${name}>${caption === '' ? '' : ` "${caption.replaceAll(/["\\]/gu, String.raw`\$&`)}"`})`;
}

/** The lines of an element. */
function blockOf(article: Article, box: Box): readonly string[] {
  if ('boxes' in box) return groupOf(article, box);
  const { span, kind } = box.paragraph;
  if (kind?.is === 'code') return fenced(article.source.slice(...span)).split('\n');
  if (kind?.is === 'rule') return ['***'];
  const text = inlineOf(article, span);
  if (kind?.is === 'subhead') return [`${'#'.repeat(kind.level)} ${text}`];
  return [escapeBlock(text)];
}

function groupOf(article: Article, { tag, boxes, isNotes }: GroupBox): readonly string[] {
  const inside = (one: Box) => blockOf(article, one);
  const indented = (lines: readonly string[], blanks: string) =>
    lines.map((line) => (line === '' ? '' : blanks + line));
  if (tag === 'blockquote') return parted(boxes.map(inside)).map((line) => (line === '' ? '>' : `> ${line}`));
  if (tag === 'table') return tableOf(article, boxes);
  if (isNotes === true)
    return parted(
      boxes.map((note) => {
        const [first = '', ...others] = 'boxes' in note ? parted(note.boxes.map(inside)) : [];
        return [`[^${'boxes' in note ? note.number : ''}]: ${first}`, ...indented(others, '    ')];
      }),
    );
  return boxes.flatMap((item) => {
    if (!('boxes' in item)) return inside(item);
    const mark = item.number === undefined ? '- ' : `${item.number}. `;
    // A further paragraph stands apart; a list in an item directly below it.
    const lines = item.boxes.flatMap((one, at) => (at > 0 && 'paragraph' in one ? ['', ...inside(one)] : inside(one)));
    const [first = '', ...others] = lines;
    return [mark + first, ...indented(others, ' '.repeat(mark.length))];
  });
}

/** Blocks with a blank line between them. */
const parted = (blocks: readonly (readonly string[])[]) =>
  blocks.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));

function tableOf(article: Article, parts: readonly Box[]): readonly string[] {
  const rows = parts.flatMap((part) => ('boxes' in part ? part.boxes : [part]));
  return rows.flatMap((row, at) => {
    const kind = 'paragraph' in row ? row.paragraph.kind : undefined;
    const cells =
      kind?.is === 'row' ? kind.cells.map((cell) => inlineOf(article, cell).replaceAll('|', String.raw`\|`)) : [];
    const line = `| ${cells.join(' | ')} |`;
    return at === 0 ? [line, `|${' --- |'.repeat(cells.length)}`] : [line];
  });
}

/** The words of a span with their marks. */
function inlineOf(article: Article, span: Span): string {
  const { source, marks = [] } = article;
  const own = marks.filter((mark) => mark.span[0] < span[1] && mark.span[1] > span[0]);
  const references = own.flatMap((mark) =>
    mark.kind === 'footnote' ? [{ span: mark.span, annotation: mark.number }] : [],
  );
  const inside = own.filter(({ kind }) => kind !== 'footnote');
  return runsToMarkdown(
    runsOf(nestMarks(source, span, inside, references), {
      isStrong: false,
      isEmphasis: false,
      isCode: false,
      href: null,
    }),
  );
}

function runsOf(parts: readonly Nested<number>[], look: Omit<Run, 'text'>): Run[] {
  return parts.flatMap((part): Run[] => {
    if ('piece' in part) {
      const { text, ending } = part.piece;
      const words = textOf(text, [0, Infinity]);
      const padded = /^\s/u.test(text) && !/^\s/u.test(words) ? ` ${words}` : words;
      const whole = /\s$/u.test(text) && !/\s$/u.test(padded) ? `${padded} ` : padded;
      const notes = ending.map((number): Run => ({ ...look, text: `[^${number}]` }));
      return [{ ...look, text: look.isCode ? whole : escapeInline(whole) }, ...notes];
    }
    const { mark } = part;
    if (mark.kind === 'link') return runsOf(part.parts, { ...look, href: mark.href });
    if (mark.kind === 'code') return runsOf(part.parts, { ...look, isCode: true });
    return runsOf(part.parts, mark.kind === 'strong' ? { ...look, isStrong: true } : { ...look, isEmphasis: true });
  });
}
