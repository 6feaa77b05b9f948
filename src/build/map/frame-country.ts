import { degrees } from './world-projection.ts';

/** Left, top, right and bottom in units of the drawing. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Main parts that the rule below would not find, in degrees: west, south, east, north.
 * US: the forty-eight states, since Alaska and Hawaii make a map of the Pacific. RU: to the Urals, where four of five Russians
 * live. CA: the settled south. NO, CL, EC, PT, ES, ZA and the like are found by the rule.
 */
export const mainParts: ReadonlyMap<string, readonly [number, number, number, number]> = new Map([
  ['US', [-125, 24.5, -66.5, 49.5]],
  ['RU', [27.5, 41.5, 62, 68]],
  ['CA', [-135, 42, -53, 68]],
  ['AQ', [-168, -84, 190, -61]],
]);

/**
 * The part of a country that stands for it on a map: its largest piece, and every other that stands near (within a tenth of
 * the frame's longer side, or a degree and a half), the largest first. So Corsica and Hokkaido are in, and the Canaries, the Galapagos
 * and Easter Island are out. `boxes` are the boxes of its pieces, at least one.
 */
export function frameCountry(boxes: readonly Box[]): Box {
  const [first, ...others] = boxes.toSorted((a, b) => areaOf(b) - areaOf(a));
  if (first === undefined) throw new Error('a country without a piece has no frame');
  let frame = first;
  for (const box of others) {
    const near = Math.max(degrees(1.5), Math.max(frame[2] - frame[0], frame[3] - frame[1]) / 10);
    if (gapBetween(frame, box) <= near) frame = joinBoxes([frame, box]);
  }
  return frame;
}

/** The smallest box that holds all of them; one that holds nothing where there is none. */
export function joinBoxes(boxes: readonly Box[]): Box {
  return boxes.reduce<Box>(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

export function areaOf([left, top, right, bottom]: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

function gapBetween(a: Box, b: Box): number {
  return Math.max(0, a[0] - b[2], b[0] - a[2], a[1] - b[3], b[1] - a[3]);
}
