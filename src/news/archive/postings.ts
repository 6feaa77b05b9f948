/**
 * Sets of positions in a list, kept as the distance of each from the one before (the first from -1): small numbers
 * that compress well, and no delta is ever 0.
 */
export type Postings = readonly number[];

/** Writes ascending, distinct positions (0 = oldest) as postings. */
export function encodePostings(positions: readonly number[]): number[] {
  return positions.map((position, index) => position - (positions[index - 1] ?? -1));
}

/** The positions that postings stand for, ascending. */
export function decodePostings(postings: Postings): number[] {
  let position = -1;
  return postings.map((delta) => (position += delta));
}

/** How many members of `some` are in `all`. */
export function countCommon(some: Postings, all: ReadonlySet<number>): number {
  let position = -1;
  let common = 0;
  for (const delta of some) {
    position += delta;
    if (all.has(position)) common += 1;
  }
  return common;
}
