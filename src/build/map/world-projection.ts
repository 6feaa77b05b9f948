import { unitsPerDegree } from '#news/map/map-sheets.ts';

/** The left edge of the drawing. It runs through the Bering Strait, so that Russia, Fiji and New Zealand stay whole. */
export const westEdgeDeg = -169;

export const worldWidth = 360 * unitsPerDegree;

/** The drawing's top is 84 degrees north, just above Greenland. */
const northEdgeDeg = 84;

/**
 * Places a point of the globe on the drawing, x to the right and y down, in units, not rounded. The projection is
 * Patterson's (Tom Patterson, 2014; its polynomial is in doi.org/10.14714/CP78.1270): a compromise cylinder. North is up
 * and nothing leans anywhere, which a crop of a few countries needs; docs/decisions/0005-map.md compares others.
 * Longitude may be any number of degrees east; latitude is clamped to the poles.
 */
export function project(longitudeDeg: number, latitudeDeg: number): [x: number, y: number] {
  return [(longitudeDeg - westEdgeDeg) * unitsPerDegree, heightOf(northEdgeDeg) - heightOf(latitudeDeg)];
}

/** As `project`, in whole units, for a longitude of -180 to 180: what is west of the drawing's edge stands in the east. */
export function placeEast([longitudeDeg, latitudeDeg]: readonly [number, number]): [x: number, y: number] {
  const [x, y] = project(longitudeDeg < westEdgeDeg ? longitudeDeg + 360 : longitudeDeg, latitudeDeg);
  return [Math.round(x), Math.round(y)];
}

function heightOf(latitudeDeg: number): number {
  const phi = (Math.max(-90, Math.min(90, latitudeDeg)) * Math.PI) / 180;
  const square = phi * phi;
  const y = phi * (1.0148 + square * square * (0.23185 + square * (-0.14499 + square * 0.02406)));
  return (y * unitsPerDegree * 180) / Math.PI;
}

/** Degrees of longitude in units, for limits that are easier to think of in degrees. */
export const degrees = (count: number): number => count * unitsPerDegree;

/** Where the world map ends: south of Cape Horn. Antarctica lies below. */
export const worldHeight = Math.round(heightOf(northEdgeDeg) - heightOf(-56.5));
