import { areaOf, frameCountry, joinBoxes, sideOf, type Box } from './frame-country.ts';
import { ringArea, tidyRing, type Ring } from './path-data.ts';
import type { RankedPoint } from './project-arcs.ts';
import type { Atlas, AtlasPolygon } from './read-atlas.ts';
import { degrees, worldWidth } from './world-projection.ts';

/** Projected arcs, and for each the smallest detail (in units) to draw. */
export interface Outlines {
  readonly arcs: readonly (readonly RankedPoint[])[];
  readonly detail: readonly number[];
}

/** The box of each piece of a country, unsimplified. */
export function boxesOf(polygons: readonly AtlasPolygon[], arcs: Outlines['arcs']): readonly Box[] {
  return polygons.map((polygon) =>
    joinBoxes(joinArcs(polygon[0] ?? [], arcs, () => 0).map(([x, y]): Box => [x, y, x, y])),
  );
}

/**
 * The smallest detail to draw of each arc: `pixels` on a map 300 pixels wide of the smallest country that it bounds.
 * Lebanon's borders are drawn finely, Siberia's coast is not.
 */
export function detailOfArcs({ countries }: Atlas, arcs: Outlines['arcs'], pixels: number): readonly number[] {
  const detail = arcs.map(() => Infinity);
  for (const [code, polygons] of countries) {
    const side = sideOf(frameCountry(code, boxesOf(polygons, arcs)));
    const view = Math.min(degrees(36), Math.max(degrees(8), 1.5 * side));
    for (const arc of polygons.flat(2)) {
      const at = arc < 0 ? ~arc : arc;
      detail[at] = Math.min(detail[at] ?? Infinity, (view / 300) * pixels);
    }
  }
  return detail;
}

/**
 * The rings of a country in whole units, simplified to the detail of their arcs. Islands of a few details are left out, but
 * never the largest piece.
 */
export function shapeCountry(polygons: readonly AtlasPolygon[], { arcs, detail }: Outlines): readonly Ring[] {
  const pieces = polygons
    .map((polygon) => ({
      least: Math.min(...polygon.flat().map((arc) => detail[arc < 0 ? ~arc : arc] ?? 0)),
      rings: polygon.map((ring) => tidyRing(openAtEdge(joinArcs(ring, arcs, (arc) => (detail[arc] ?? 0) ** 2)))),
    }))
    .filter(({ rings }) => (rings[0]?.length ?? 0) > 2)
    .toSorted((a, b) => ringArea(b.rings[0] ?? []) - ringArea(a.rings[0] ?? []));
  return pieces.flatMap(({ least, rings }, at) =>
    rings.filter((ring, inner) => ring.length > 2 && ((at === 0 && inner === 0) || ringArea(ring) >= 6 * least ** 2)),
  );
}

/**
 * Dots for a country without a piece of 1.3 degrees, or whose `rings` are all too fine to draw: at its largest pieces, at
 * least 1.3 degrees apart, twelve at most.
 */
export function dotCountry(
  boxes: readonly Box[],
  rings: readonly Ring[],
): readonly (readonly [x: number, y: number])[] {
  if (rings.length > 0 && boxes.some((box) => sideOf(box) > degrees(1.3))) return [];
  const dots: [number, number][] = [];
  for (const [left, top, right, bottom] of boxes.toSorted((a, b) => areaOf(b) - areaOf(a))) {
    const [x, y] = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
    if (dots.every((dot) => Math.hypot(dot[0] - x, dot[1] - y) > degrees(1.3))) dots.push([x, y]);
  }
  return dots.slice(0, 12);
}

function joinArcs(ring: readonly number[], arcs: Outlines['arcs'], rankOf: (arc: number) => number): Ring {
  return ring.flatMap((arc) => {
    const at = arc < 0 ? ~arc : arc;
    const least = rankOf(at);
    const points = (arcs[at] ?? []).filter(([, , rank]) => rank >= least);
    return (arc < 0 ? points.toReversed() : points)
      .slice(1)
      .map(([x, y]) => (least === 0 ? ([x, y] as const) : ([Math.round(x), Math.round(y)] as const)));
  });
}

/** The coast of Antarctica runs once around the globe: it is closed along the bottom of the drawing. */
function openAtEdge(ring: Ring): Ring {
  const jump = ring.findIndex(([x], at) => Math.abs(x - (ring.at(at - 1)?.[0] ?? x)) > worldWidth / 2);
  if (jump === -1) return ring;
  const turned = [...ring.slice(jump), ...ring.slice(0, jump)];
  const bottom = Math.max(...ring.map(([, y]) => y)) + degrees(10);
  const [from, to] = [turned[0]?.[0] ?? 0, turned.at(-1)?.[0] ?? 0];
  return [...turned, [to, bottom], [from, bottom]];
}
