import type { Topology } from 'topojson-specification';
import { presimplify } from 'topojson-simplify';

import type { Atlas } from './read-atlas.ts';
import { project, westEdgeDeg } from './world-projection.ts';

/** A point in units, with the area of the triangle that is lost without it (rank of Visvalingam's simplification). */
export type RankedPoint = readonly [x: number, y: number, rank: number];

/**
 * Projects the arcs of the atlas and ranks their points. A border stays one arc of both countries, so that they still fit.
 */
export function projectArcs({ arcs }: Atlas): readonly (readonly RankedPoint[])[] {
  const placed = arcs.map((arc) => {
    const shift = shiftOf(arc);
    return arc.map(([longitudeDeg, latitudeDeg]) => project(longitudeDeg + shift(longitudeDeg), latitudeDeg));
  });
  const topology: Topology<{}> = { type: 'Topology', objects: {}, arcs: placed };
  return presimplify(topology).arcs as unknown as RankedPoint[][];
}

/**
 * What is west of the drawing's edge is moved to its east. An arc moves as a whole, so that an island on the edge is not
 * torn; only an arc across the 180th meridian (Russia's, where the atlas jumps) moves point by point.
 */
function shiftOf(arc: Atlas['arcs'][number]): (longitudeDeg: number) => number {
  const longitudes = arc.map(([longitudeDeg]) => longitudeDeg);
  const least = Math.min(...longitudes);
  const most = Math.max(...longitudes);
  if (most - least > 180) return (longitudeDeg) => (longitudeDeg < westEdgeDeg ? 360 : 0);
  return () => ((least + most) / 2 < westEdgeDeg ? 360 : 0);
}
