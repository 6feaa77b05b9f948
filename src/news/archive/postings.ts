/**
 * A posting list: positions in a list, ascending and distinct, stored as the difference of each from the one before (the
 * first from -1). The numbers are small, so they compress well, and at least 1.
 *
 * | positions     | postings     |
 * | ------------- | ------------ |
 * | `0, 1, 2, 10` | `1, 1, 1, 8` |
 * | none          | none         |
 */
export type Postings = readonly number[];

/** Encodes positions, which must be ascending and distinct (0 = oldest). */
export function encodePostings(positions: readonly number[]): number[] {
  return positions.map((position, index) => position - (positions[index - 1] ?? -1));
}

/** The positions, ascending. */
export function decodePostings(postings: Postings): number[] {
  let position = -1;
  return postings.map((delta) => (position += delta));
}

/** How many positions of `some` are in `all`. */
export function countCommon(some: Postings, all: ReadonlySet<number>): number {
  let position = -1;
  let common = 0;
  for (const delta of some) {
    position += delta;
    if (all.has(position)) common += 1;
  }
  return common;
}
