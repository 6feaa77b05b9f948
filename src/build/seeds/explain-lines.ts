import type { ParsedArticle } from '#news/article/article.ts';
import { textOf, type Span } from '#news/text/span.ts';

/** What a line of an article's file can be read as. `other` is neither text nor blank: front matter, header lines, marks. */
export type LineKind =
  | 'clock'
  | 'headline'
  | 'caption'
  | 'byline'
  | 'label'
  | 'dateline'
  | 'paragraph'
  | 'other'
  | 'blank';

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

/** An article with the parts that not every parser gives. */
type Parts = ParsedArticle & {
  readonly byline?: Span | null;
  readonly label?: Span | null;
  readonly others?: readonly Span[];
};

interface NamedSpan {
  readonly kind: LineKind;
  readonly name: string;
  readonly span: Span;
}

/**
 * Says of each line of an article's file what it was read as, and by which rule. `reasons` are those of the parser where it
 * gives any, by kind; else the rule of seeds/README.md is said in short.
 */
export function explainLines(
  article: ParsedArticle,
  reasons: ReadonlyMap<LineKind, string> = new Map(),
): readonly ExplainedLine[] {
  const spans = spansOf(article);
  const lines: ExplainedLine[] = [];
  let start = 0;
  for (const end of lineEnds(article.source)) {
    const text = article.source.slice(start, end.at);
    const here = spans.filter(({ span }) => span[0] < end.at && span[1] > start);
    const parts = here.map(({ kind, name, span }) => {
      const isFirst = span[0] >= start;
      return { kind, name, reason: isFirst ? (reasons.get(kind) ?? reasonOf(kind, article)) : null };
    });
    lines.push({ line: lines.length + 1, text, parts: parts.length > 0 ? parts : [restOf(text)] });
    start = end.next;
  }
  return lines;
}

function spansOf(article: Parts): readonly NamedSpan[] {
  const { clockSpan, headline, caption, dateline, paragraphs, byline, label, others } = article;
  const one = (kind: LineKind, span: Span | null | undefined) => (span == null ? [] : [{ kind, name: kind, span }]);
  const spans: readonly NamedSpan[] = [
    ...one('clock', clockSpan),
    ...one('headline', headline),
    ...one('caption', caption),
    ...one('byline', byline),
    ...one('label', label),
    ...one('dateline', dateline?.span),
    ...paragraphs.map(({ span }, at) => ({ kind: 'paragraph' as const, name: `paragraph ${at + 1}`, span })),
    ...(others ?? []).map((span) => ({ kind: 'other' as const, name: 'not shown as text', span })),
  ];
  // A dateline begins where its paragraph does.
  return spans.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

function restOf(text: string): LinePart {
  return text.trim() === ''
    ? { kind: 'blank', name: 'blank', reason: null }
    : { kind: 'other', name: 'not shown as text', reason: null };
}

function reasonOf(kind: LineKind, { source, clockSpan, dateline, headline }: ParsedArticle): string | null {
  if (kind === 'clock') return 'it begins like a date, before the headline';
  if (kind === 'headline')
    return headline[0] > (clockSpan?.[1] ?? 0) && clockSpan !== null
      ? 'the first text after the clock'
      : 'the first text; no line before it is a clock';
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
  return `${parts.join(', ')} before a dash`;
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
