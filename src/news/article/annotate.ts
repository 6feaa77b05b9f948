import type { Span } from '../text/span.ts';

/** An annotation of the text: the characters it covers, and what it means. */
export interface Layer<Annotation> {
  readonly span: Span;
  readonly annotation: Annotation;
}

/** A part of the text that the same annotations cover from end to end. */
export interface Piece<Annotation> {
  readonly text: string;
  /** In the order of the layers. */
  readonly annotations: readonly Annotation[];
  /** Those of `annotations` whose span ends with this piece. */
  readonly ending: readonly Annotation[];
}

/**
 * Splits `source` between `start` and `end` at every start and end of a layer. Joined, the texts of the pieces are exactly
 * that part of the source. Layers may overlap; what they cover outside of it is ignored.
 */
export function annotate<Annotation>(
  source: string,
  [start, end]: Span,
  layers: readonly Layer<Annotation>[],
): Piece<Annotation>[] {
  const overlapping = layers.filter(({ span }) => span[0] < end && span[1] > start);
  const boundaries = [start, end, ...overlapping.flatMap(({ span }) => span)].filter((at) => at >= start && at <= end);
  const sortedBoundaries = [...new Set(boundaries)].toSorted((a, b) => a - b);
  const upcoming = overlapping
    .map((layer, order) => ({ ...layer, order }))
    .toSorted((a, b) => a.span[0] - b.span[0] || a.order - b.order);
  let next = 0;
  let covering: typeof upcoming = [];
  return sortedBoundaries.slice(0, -1).map((from, index) => {
    const to = sortedBoundaries[index + 1] ?? end;
    const before = next;
    while ((upcoming[next]?.span[0] ?? Infinity) <= from) next += 1;
    covering = [...covering, ...upcoming.slice(before, next)].filter(({ span }) => span[1] > from);
    if (next > before) covering.sort((a, b) => a.order - b.order);
    return {
      text: source.slice(from, to),
      annotations: covering.map(({ annotation }) => annotation),
      ending: covering.filter(({ span }) => span[1] === to).map(({ annotation }) => annotation),
    };
  });
}
