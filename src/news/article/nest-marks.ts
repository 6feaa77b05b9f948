import type { Span } from '../text/span.ts';
import type { TextMark } from './structure.ts';
import { annotate, type Layer, type Piece } from './annotate.ts';

/** A part of a text: a piece under no further mark, or a mark with what is in it. */
export type Nested<Annotation> =
  | { readonly piece: Piece<Annotation> }
  | { readonly mark: TextMark; readonly parts: readonly Nested<Annotation>[] };

type Marked<Annotation> =
  | { readonly isMark: true; readonly mark: TextMark }
  | { readonly isMark: false; readonly annotation: Annotation };

/** A part of the source as pieces inside its marks (the outer one first), each with the annotations that cover it. */
export function nestMarks<Annotation>(
  source: string,
  span: Span,
  marks: readonly TextMark[],
  layers: readonly Layer<Annotation>[],
): readonly Nested<Annotation>[] {
  const all: Layer<Marked<Annotation>>[] = [
    ...marks.map((mark) => ({ span: mark.span, annotation: { isMark: true, mark } as const })),
    ...layers.map(({ span: own, annotation }) => ({ span: own, annotation: { isMark: false, annotation } as const })),
  ];
  const own = (list: readonly Marked<Annotation>[]) => list.flatMap((one) => (one.isMark ? [] : [one.annotation]));
  const pieces = annotate(source, span, all).map(({ text, annotations, ending }) => ({
    piece: { text, annotations: own(annotations), ending: own(ending) },
    marks: annotations.flatMap((one) => (one.isMark ? [one.mark] : [])),
  }));
  return nest(pieces, 0);
}

function nest<Annotation>(
  pieces: readonly { readonly piece: Piece<Annotation>; readonly marks: readonly TextMark[] }[],
  depth: number,
): readonly Nested<Annotation>[] {
  const nested: Nested<Annotation>[] = [];
  for (let at = 0; at < pieces.length;) {
    const { piece, marks } = pieces[at] as (typeof pieces)[0];
    const mark = marks[depth];
    let end = at + 1;
    if (mark === undefined) nested.push({ piece });
    else {
      while (pieces[end]?.marks[depth] === mark) end += 1;
      nested.push({ mark, parts: nest(pieces.slice(at, end), depth + 1) });
    }
    at = end;
  }
  return nested;
}
