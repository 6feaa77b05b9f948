import type { Span } from '#news/text/span.ts';
import type { DecodedPart } from '#news/article/article.ts';

/** A part of a text, and what is to stand in its place. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A text after edits that can be undone. */
export interface RewrittenText {
  readonly source: string;
  /** What stands where in `source`, and what was there before; in order. */
  readonly decoded: readonly DecodedPart[];
  /** The edits that were made, in order. */
  readonly edits: readonly Edit[];
  /** The offset in `source` of an offset in the text as it was, and the other way round. Inside an edit: where it begins. */
  readonly toSource: (at: number) => number;
  readonly toText: (at: number) => number;
}

/** Makes all edits at once. Of edits that overlap, and of two at one place, the first stands. */
export function rewriteText(text: string, edits: readonly Edit[]): RewrittenText {
  if (edits.length === 0) return { source: text, decoded: [], edits: [], toSource: same, toText: same };
  const pieces: string[] = [];
  const decoded: DecodedPart[] = [];
  const made: Edit[] = [];
  // For each edit: its span in the text, its span in the source.
  const steps: (readonly [from: Span, to: Span])[] = [];
  let [at, length] = [0, 0];
  for (const edit of edits.toSorted((a, b) => a.span[0] - b.span[0])) {
    const { span, text: put } = edit;
    if (span[0] < at || span[1] <= span[0]) continue;
    made.push(edit);
    pieces.push(text.slice(at, span[0]), put);
    length += span[0] - at;
    const to: Span = [length, length + put.length];
    decoded.push({ span: to, printed: text.slice(...span) });
    steps.push([span, to]);
    [at, length] = [span[1], to[1]];
  }
  pieces.push(text.slice(at));
  const back = steps.map(([from, to]) => [to, from] as const);
  return {
    source: pieces.join(''),
    decoded,
    edits: made,
    toSource: (offset) => shift(offset, steps),
    toText: (offset) => shift(offset, back),
  };
}

/** Makes further edits, by offsets in the source of a text that has been rewritten once: one rewriting of the text for both. */
export function rewriteAgain(text: string, before: RewrittenText, edits: readonly Edit[]): RewrittenText {
  const inText = ({ span: [start, end], text: put }: Edit): Edit => {
    return { span: [before.toText(start), before.toText(end)], text: put };
  };
  return rewriteText(text, [...edits.map(inText), ...before.edits]);
}

/** The text as it was before `rewriteText`. */
export function undoRewriting(source: string, decoded: readonly DecodedPart[]): string {
  let at = 0;
  const pieces = decoded.map(({ span, printed }) => {
    const piece = source.slice(at, span[0]) + printed;
    at = span[1];
    return piece;
  });
  return pieces.join('') + source.slice(at);
}

/** The offset in the text as it was before `rewriteText` of an offset in its source. */
export function offsetBefore(decoded: readonly DecodedPart[], at: number): number {
  return decoded.reduce((offset, { span, printed }) => {
    return span[1] > at ? offset : offset + printed.length - (span[1] - span[0]);
  }, at);
}

const same = (at: number) => at;

function shift(offset: number, steps: readonly (readonly [from: Span, to: Span])[]): number {
  // By halves: of the steps that begin at the offset or before, the last.
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.[0][0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const step = steps[low - 1];
  if (step === undefined) return offset;
  const [from, to] = step;
  return offset < from[1] ? to[0] : to[1] + (offset - from[1]);
}
