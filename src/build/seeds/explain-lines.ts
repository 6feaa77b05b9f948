import type { ParsedArticle } from '#news/article/article.ts';
import type { ParagraphKind } from '#news/article/structure.ts';
import { textOf, type Span } from '#news/text/span.ts';
import { rewriteText, undoRewriting } from '../text/rewrite-text.ts';

/** What a line of an article's file can be read as. `other` is neither text nor blank: front matter, header lines, marks. */
type LineKind = 'clock' | 'headline' | 'caption' | 'byline' | 'label' | 'dateline' | 'paragraph' | 'other' | 'blank';

/** A line of an article's file and what it was read as. */
export interface ExplainedLine {
  /** From 1. */
  readonly line: number;
  /** Without its line end. */
  readonly text: string;
  /** In the order of the line; several where a line holds several, `dateline, paragraph 1`. */
  readonly parts: readonly LinePart[];
}

interface LinePart {
  readonly kind: LineKind;
  /** `paragraph 3`, `headline`. */
  readonly name: string;
  /** Why, as a part of a sentence; null on the further lines of what runs over several. */
  readonly reason: string | null;
}

interface NamedSpan {
  readonly kind: LineKind;
  readonly name: string;
  readonly span: Span;
}

/** Says of each line of an article's file what it was read as, and by which rule of seeds/README.md, in short. */
export function explainLines(article: ParsedArticle): readonly ExplainedLine[] {
  const spans = spansOf(article);
  const lines: ExplainedLine[] = [];
  const { printed, toSource } = asPrinted(article);
  let next = 0;
  for (const line of lineEnds(printed)) {
    const text = printed.slice(next, line.at);
    const [start, end] = [toSource(next), toSource(line.at)];
    const here = spans.filter(({ span }) => span[0] < end && span[1] > start);
    const parts = here.map(({ kind, name, span }) => {
      const field = article.source.slice(start, Math.max(start, span[0])).trim();
      const isFirst = span[0] >= start;
      return { kind, name, reason: isFirst ? reasonOf(kind, article, field !== '') : null };
    });
    lines.push({ line: lines.length + 1, text, parts: parts.length > 0 ? parts : [restOf(text)] });
    ({ next } = line);
  }
  return lines;
}

/** The text as its file has it, with its entities and marks, but for bytes that are no letters in its encoding. */
function asPrinted({ source, origin }: ParsedArticle) {
  const decoded = origin?.decoded.filter(({ printed }) => !/[\udc80-\udcff]/u.test(printed)) ?? [];
  const printed = undoRewriting(source, decoded);
  let longer = 0;
  const edits = decoded.map(({ span, printed: was }) => {
    const start = span[0] + longer;
    longer += was.length - (span[1] - span[0]);
    return { span: [start, start + was.length] as const, text: source.slice(...span) };
  });
  return { printed, toSource: rewriteText(printed, edits).toSource };
}

function spansOf(article: ParsedArticle): readonly NamedSpan[] {
  const { clockSpan, headline, caption, dateline, paragraphs, byline, label, others } = article;
  const one = (kind: LineKind, span: Span | null | undefined) => (span == null ? [] : [{ kind, name: kind, span }]);
  const spans: readonly NamedSpan[] = [
    ...one('clock', clockSpan),
    ...one('headline', headline),
    ...one('caption', caption),
    ...one('byline', byline),
    ...one('label', label),
    ...one('dateline', dateline?.span),
    ...paragraphs.map(({ span, kind, isQuoted }, at) => {
      const what = [kind === undefined ? [] : kindNames[kind.is], isQuoted === true ? 'quoted' : []].flat();
      const name = `paragraph ${at + 1}${what.length === 0 ? '' : ` (${what.join(', ')})`}`;
      return { kind: 'paragraph' as const, name, span };
    }),
    ...others.map((span) => ({ kind: 'other' as const, name: 'not shown as text', span })),
  ];
  // A dateline begins where its paragraph does.
  return spans.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

const kindNames: Readonly<Record<ParagraphKind['is'], string>> = {
  subhead: 'subhead',
  item: 'item of a list',
  row: 'row of a table',
  footnote: 'footnote',
  code: 'code',
  rule: 'rule',
};

function restOf(text: string): LinePart {
  return text.trim() === ''
    ? { kind: 'blank', name: 'blank', reason: null }
    : { kind: 'other', name: 'not shown as text', reason: null };
}

/** `isField`: something stands before it on its line, the name of a field. */
function reasonOf(kind: LineKind, { source, dateline }: ParsedArticle, isField: boolean): string | null {
  if (
    isField &&
    (kind === 'clock' || kind === 'headline' || kind === 'caption' || kind === 'byline' || kind === 'label')
  )
    return 'a field above the text says so';
  if (kind === 'clock') return 'it is a date or a time, above the text';
  if (kind === 'headline') return 'the first line that is no clock, label, byline or mark';
  if (kind === 'caption')
    return dateline === null
      ? 'it is short and no sentence, and a paragraph follows'
      : 'it stands between the headline and the dateline';
  if (kind === 'byline') return 'it names who wrote the article';
  if (kind === 'label') return 'it says what kind of article this is';
  if (kind !== 'dateline' || dateline === null) return null;
  const parts = [
    ...(dateline.place === null ? [] : [`the place "${textOf(source, dateline.place)}"`]),
    ...(dateline.agency === null ? [] : [`the agency "${textOf(source, dateline.agency)}"`]),
    ...(dateline.day === null ? [] : [`the day "${textOf(source, dateline.day)}"`]),
  ];
  return `${parts.join(', ')} at the beginning of a paragraph`;
}

/** Where each line ends and the next begins; no line for what follows the last line end, if that is nothing. */
function* lineEnds(source: string): Generator<{ readonly at: number; readonly next: number }> {
  let start = 0;
  for (const { index, 0: end } of source.matchAll(/\r\n|\n|\r/gu)) {
    start = index + end.length;
    yield { at: index, next: start };
  }
  if (start < source.length) yield { at: source.length, next: source.length };
}
