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
  /** The offset in `source` of an offset in the text as it was, and the other way round. Inside an edit: where it begins. */
  readonly toSource: (at: number) => number;
  readonly toText: (at: number) => number;
}

/** Makes all edits at once. Of edits that overlap, and of two at one place, the first stands. */
export function rewriteText(text: string, edits: readonly Edit[]): RewrittenText {
  if (edits.length === 0) return { source: text, decoded: [], toSource: same, toText: same };
  const pieces: string[] = [];
  const decoded: DecodedPart[] = [];
  // For each edit: its span in the text, its span in the source.
  const steps: (readonly [from: Span, to: Span])[] = [];
  let [at, length] = [0, 0];
  for (const { span, text: put } of edits.toSorted((a, b) => a.span[0] - b.span[0])) {
    if (span[0] < at || span[1] <= span[0]) continue;
    pieces.push(text.slice(at, span[0]), put);
    length += span[0] - at;
    const to: Span = [length, length + put.length];
    decoded.push({ span: to, printed: text.slice(...span) });
    steps.push([span, to]);
    [at, length] = [span[1], to[1]];
  }
  pieces.push(text.slice(at));
  return {
    source: pieces.join(''),
    decoded,
    toSource: (offset) => shift(offset, steps),
    toText: (offset) =>
      shift(
        offset,
        steps.map(([from, to]) => [to, from] as const),
      ),
  };
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

const same = (at: number) => at;

function shift(offset: number, steps: readonly (readonly [from: Span, to: Span])[]): number {
  const step = steps.findLast(([from]) => from[0] <= offset);
  if (step === undefined) return offset;
  const [from, to] = step;
  return offset < from[1] ? to[0] : to[1] + (offset - from[1]);
}
