import type { Span } from '#news/text/span.ts';

/** Something laid over the text: a stretch, and what it stands for. */
export interface Layer<Mark> {
  readonly span: Span;
  readonly mark: Mark;
}

/** A stretch of text over which nothing changes. */
export interface Piece<Mark> {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Marks whose stretch ends with this piece. */
  readonly ending: readonly Mark[];
}

/**
 * Cuts a stretch of the source at every border of the layers over it. Joined, the pieces' texts are exactly the stretch;
 * layers may overlap; what lies outside the stretch is left out.
 */
export function annotate<Mark>(source: string, [start, end]: Span, layers: readonly Layer<Mark>[]): Piece<Mark>[] {
  const over = layers.filter(({ span }) => span[0] < end && span[1] > start);
  const borders = [start, end, ...over.flatMap(({ span }) => span)].filter((at) => at >= start && at <= end);
  const cuts = [...new Set(borders)].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const here = over.filter(({ span }) => span[0] <= from && span[1] >= to);
    return {
      text: source.slice(from, to),
      marks: here.map(({ mark }) => mark),
      ending: here.filter(({ span }) => span[1] === to).map(({ mark }) => mark),
    };
  });
}
