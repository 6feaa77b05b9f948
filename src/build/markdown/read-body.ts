import type { Span } from '#news/text/span.ts';
import type { ParagraphKind, TextMark } from '#news/article/structure.ts';
import type { Layout, Paragraphing } from '../grammar/layout.ts';
import type { Line } from '../grammar/lines.ts';
import { type StatedPicture, whyNoFile } from '../grammar/stated-picture.ts';
import type { Edit, RewrittenText } from '../text/rewrite-text.ts';
import { spaceLines } from '#news/text/span.ts';
import { partParagraphs } from '../grammar/layout.ts';
import { rewriteAgain } from '../text/rewrite-text.ts';
import { closeLevels } from './headings.ts';
import { type Definitions, type InlineMark, readInline } from './inline-marks.ts';
import type { Part, PartKind } from './part.ts';
import { picturesIn } from './picture-lines.ts';
import { mayHaveBlocks, readBlocks } from './read-blocks.ts';

/** A paragraph of a text whose marks are read. */
export interface BodyParagraph {
  readonly span: Span;
  /** What its key is made of: the words as the file has them. */
  readonly printed: string;
  readonly isOneLine: boolean;
  readonly kind?: ParagraphKind;
  readonly isQuoted?: true;
}

export interface Body {
  /** The text without its marks. */
  readonly rewritten: RewrittenText;
  /** The offset in it of an offset in the text with marks. */
  readonly move: (at: number) => number;
  readonly paragraphs: readonly BodyParagraph[];
  /** In the order of the text, the outer one first. */
  readonly marks: readonly TextMark[];
  /** Those inside paragraphs, which are taken out of their words. */
  readonly pictures: readonly Omit<StatedPicture, 'from'>[];
  readonly near: Paragraphing['near'];
}

/**
 * Reads the paragraphs of a text, given by the lines below its headline, with the structure and the marks that it has. `text`
 * is that of the file, `before` what it has become so far; in Markdown all marks are read, otherwise the unmistakable ones.
 */
export function readBody(
  text: string,
  before: RewrittenText,
  lines: readonly Line[],
  layout: Layout | null,
  isMarkdown: boolean,
): Body {
  const { source } = before;
  const body = source.slice(lines[0]?.span[0] ?? 0, lines.at(-1)?.span[1] ?? 0);
  const blocks = mayHaveBlocks(body) ? readBlocks(source, lines, isMarkdown) : null;
  const { paragraphs, near } = partParagraphs(blocks?.plain ?? lines, layout);
  const plain = paragraphs.map((own): Part => ({ raw: spanOf(own), lines: own }));
  const parts = [...(blocks?.parts ?? []), ...plain];
  if (blocks !== null) parts.sort((a, b) => a.raw[0] - b.raw[0]);
  const mayHaveMarks = isMarkdown ? /[*_`[\\<]|:\/\//u.test(body) : body.includes('://') || body.includes('](mailto:');
  const found = mayHaveMarks ? readMarks(source, parts, { isMarkdown, ...(blocks?.defined ?? noLabels) }) : none;
  const shown = found.emptied.size === 0 ? parts : parts.filter((part) => !found.emptied.has(part));
  const edits = [...(blocks?.edits ?? []), ...found.edits];
  const rewritten = edits.length === 0 ? before : rewriteAgain(text, before, edits);
  const move = edits.length === 0 ? (at: number) => at : (at: number) => rewritten.toSource(before.toText(at));
  const moveSpan = ([start, end]: Span): Span => [move(start), move(end)];
  const notes = new Map<string, number>();
  const numberOf = (label: string) => {
    const number = notes.get(label) ?? notes.size + 1;
    notes.set(label, number);
    return number;
  };
  const levels = closeLevels(shown.flatMap(({ kind }) => (kind?.is === 'subhead' ? [kind.level] : []))).values();
  // A footnote has the number of its first reference; those that nothing refers to come after.
  const marks = nest(found.marks).map((mark) => moveMark(mark, rewritten.source, moveSpan, numberOf));
  return {
    rewritten,
    move,
    near,
    marks,
    pictures: found.pictures.map((one) => ({ ...one, at: one.at === null ? null : move(one.at) })),
    paragraphs: shown.map(({ raw, lines: own, kind, isQuoted }): BodyParagraph => {
      const isPlain = kind === undefined && isQuoted === undefined;
      const printed = spaceLines(source.slice(raw[0], raw[1]));
      const paragraph = { span: moveSpan(spanOf(own)), printed, isOneLine: isPlain && own.length === 1 };
      // Most are plain, and spreading nothing takes time too.
      if (isPlain) return paragraph;
      return {
        ...paragraph,
        ...(kind && { kind: moveKind(kind, moveSpan, numberOf) }),
        ...(kind?.is === 'subhead' && { kind: { is: 'subhead', level: levels.next().value ?? kind.level } }),
        ...(isQuoted && { isQuoted }),
      };
    }),
  };
}

const noLabels = { links: new Map(), footnotes: new Set<string>() };
const none: FoundMarks = { edits: [], marks: [], pictures: [], emptied: new Set() };
const spanOf = (lines: readonly Line[]): Span => [lines[0]?.span[0] ?? 0, lines.at(-1)?.span[1] ?? 0];

interface FoundMarks {
  readonly edits: Edit[];
  readonly marks: InlineMark[];
  readonly pictures: Omit<StatedPicture, 'from'>[];
  /** Paragraphs that are nothing but pictures. */
  readonly emptied: ReadonlySet<Part>;
}

/** The marks and pictures inside paragraphs, by offsets in the text. Where a text has no words, its pictures stay as they are written. */
function readMarks(source: string, parts: readonly Part[], definitions: Definitions, takesPictures = true): FoundMarks {
  const edits: Edit[] = [];
  const marks: InlineMark[] = [];
  const pictures: Omit<StatedPicture, 'from'>[] = [];
  const emptied = new Set<Part>();
  for (const part of parts) {
    const { lines, kind } = part;
    if (kind?.is === 'code' || kind?.is === 'rule') continue;
    // A paragraph is read as a whole, a row of a table cell by cell.
    for (const own of kind?.is === 'row' ? lines.map((line) => [line]) : [lines]) {
      const text = own.map((line) => line.text).join('\n');
      const { images = [], ...inline } = readInline(text, definitions);
      if (inline.edits.length === 0 && inline.marks.length === 0 && images.length === 0) continue;
      const place = placesOf(own);
      const moved = ([start, end]: Span): Span => [place(start), place(end)];
      for (const edit of inline.edits) edits.push({ span: moved(edit.span), text: edit.text });
      for (const mark of inline.marks) marks.push({ ...mark, span: moved(mark.span) });
      let rest = text;
      for (const image of takesPictures ? images : []) {
        const [found] = picturesIn(source, [moved(image)]);
        // Of a picture elsewhere nothing is fetched: it stands as it is written.
        if (found === undefined || whyNoFile(found.file) !== null) continue;
        pictures.push(found);
        edits.push({ span: moved(image), text: '' });
        rest = rest.replace(text.slice(...image), '');
      }
      if (rest.trim() === '' && kind?.is !== 'row') emptied.add(part);
    }
  }
  if (emptied.size > 0 && emptied.size === parts.length) return readMarks(source, parts, definitions, false);
  return { edits, marks, pictures, emptied };
}

/** Where a character of lines that are joined by line feeds stands in the text. Asked in any order. */
function placesOf(lines: readonly Line[]): (at: number) => number {
  let length = 0;
  const starts = lines.map(({ text }) => {
    const start = length;
    length += text.length + 1;
    return start;
  });
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return (lines[low]?.span[0] ?? 0) + at - (starts[low] ?? 0);
  };
}

/** Marks in order, the outer one first, without those that stand in another of their kind. */
function nest(marks: readonly InlineMark[]): readonly InlineMark[] {
  const open: InlineMark[] = [];
  return marks
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .filter((mark) => {
      while ((open.at(-1)?.span[1] ?? Infinity) <= mark.span[0]) open.pop();
      if (open.some(({ kind }) => kind === mark.kind)) return false;
      open.push(mark);
      return true;
    });
}

function moveMark(
  mark: InlineMark,
  source: string,
  moveSpan: (span: Span) => Span,
  numberOf: (label: string) => number,
): TextMark {
  const span = moveSpan(mark.span);
  if (mark.kind !== 'footnote') return { ...mark, span };
  // Nothing is left of the reference itself.
  const before = /^[\u{10000}-\u{10ffff}]$/u.test(source.slice(Math.max(0, span[0] - 2), span[0])) ? 2 : 1;
  return { kind: 'footnote', span: [span[0] - before, span[0]], number: numberOf(mark.label) };
}

function moveKind(kind: PartKind, moveSpan: (span: Span) => Span, numberOf: (label: string) => number): ParagraphKind {
  if (kind.is === 'row') return { ...kind, cells: kind.cells.map(moveSpan) };
  if (kind.is !== 'footnote') return kind;
  const { label, ...rest } = kind;
  return { ...rest, number: numberOf(label) };
}
