import { degrees, project } from './world-projection.ts';

/** In units of the drawing. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Exceptions to the rule of `frameCountry`, in degrees: west, south, east, north. US: the 48 states, since with Alaska and
 * Hawaii the map would show the Pacific. RU: to the Urals, where four of five Russians live. CA: the settled south. AQ: all
 * of it.
 */
const mainParts: ReadonlyMap<string, readonly [number, number, number, number]> = new Map([
  ['US', [-125, 24.5, -66.5, 49.5]],
  ['RU', [27.5, 41.5, 62, 68]],
  ['CA', [-135, 42, -53, 68]],
  ['AQ', [-168, -84, 190, -61]],
]);

/**
 * The box that stands for a country on a map, in whole units: its largest piece and, largest first, every other piece
 * nearby (within a tenth of the longer side of the box, or 1.5 degrees). So Corsica and Hokkaido are inside, the Canaries
 * and Easter Island are not. `boxes` are the boxes of its pieces; throws where there is none.
 */
export function frameCountry(code: string | null, boxes: readonly Box[]): Box {
  const part = mainParts.get(code ?? '');
  if (part !== undefined) return frameOfDegrees(part);
  const largestFirst = boxes.toSorted((a, b) => areaOf(b) - areaOf(a));
  let frame = largestFirst[0];
  if (frame === undefined) throw new Error(`${code} has no piece, so it has no frame`);
  // A piece that joins may bring others near, as Sulawesi brings eastern Indonesia.
  for (let before: Box | null = null; before !== frame;) {
    before = frame;
    for (const box of largestFirst) {
      const near = Math.max(degrees(1.5), sideOf(frame) / 10);
      if (!contains(frame, box) && gapBetween(frame, box) <= near) frame = joinBoxes([frame, box]);
    }
  }
  return [Math.floor(frame[0]), Math.floor(frame[1]), Math.ceil(frame[2]), Math.ceil(frame[3])];
}

/** The smallest box that contains all of them; an inverted one for none. */
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

/** The longer side. */
export function sideOf([left, top, right, bottom]: Box): number {
  return Math.max(right - left, bottom - top);
}

export function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function contains(outer: Box, inner: Box): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

function frameOfDegrees([west, south, east, north]: readonly [number, number, number, number]): Box {
  const [left, top] = project(west, north);
  const [right, bottom] = project(east, south);
  return [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)];
}

function gapBetween(a: Box, b: Box): number {
  return Math.max(0, a[0] - b[2], b[0] - a[2], a[1] - b[3], b[1] - a[3]);
}
