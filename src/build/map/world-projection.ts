import { unitsPerDegree } from '#news/map/map-sheets.ts';

/** The left edge of the drawing: the Bering Strait, so that Russia, Fiji and New Zealand stay whole. */
export const westEdgeDeg = -169;

export const worldWidth = 360 * unitsPerDegree;

/** The top edge, just north of Greenland. */
const northEdgeDeg = 84;

/**
 * Projects a point to the drawing, in units, not rounded; x grows to the east, y to the south. The projection is
 * Patterson's (Tom Patterson, 2014; polynomial: doi.org/10.14714/CP78.1270), a cylindrical compromise: north is up
 * everywhere, which a crop needs (docs/decisions/0005-map.md compares others). Longitude may be any number; latitude is
 * clamped to the poles.
 */
export function project(longitudeDeg: number, latitudeDeg: number): [x: number, y: number] {
  return [(longitudeDeg - westEdgeDeg) * unitsPerDegree, heightOf(northEdgeDeg) - heightOf(latitudeDeg)];
}

/** As `project`, in whole units, for a longitude of -180 to 180; what is west of the left edge is moved to the east. */
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

/** Converts degrees of longitude to units. */
export const degrees = (count: number): number => count * unitsPerDegree;

/** The height of the world map: to the south of Cape Horn, without Antarctica. */
export const worldHeight = Math.round(heightOf(northEdgeDeg) - heightOf(-56.5));
