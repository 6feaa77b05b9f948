import type { MapView } from '#news/map/map-sheets.ts';
import { mapSheets, unitsPerDegree, type MapSheet } from '#news/map/map-sheets.ts';

import { missingPlaces } from './atlas-codes.ts';
import { drawShapes, writeSheet, type DrawnShape, type Shape } from './draw-sheet.ts';
import type { Box } from './frame-country.ts';
import { projectArcs } from './project-arcs.ts';
import { readAtlas } from './read-atlas.ts';
import { boxesOf, detailOfArcs, dotCountry, shapeCountry } from './shape-country.ts';
import { placeEast, worldHeight, worldWidth } from './world-projection.ts';

export interface World {
  /** The shapes of each sheet, for pictures of a part of it. */
  readonly shapes: ReadonlyMap<MapSheet, readonly DrawnShape[]>;
  /** Each sheet as an SVG sprite: `<use href="…#SY">` draws Syria, `#land` every country on it. */
  readonly sheets: ReadonlyMap<MapSheet, string>;
  /** The whole map, without Antarctica. */
  readonly view: MapView;
}

/** Detail in pixels of a map 300 pixels wide; finer detail is left out (docs/decisions/0005-map.md compares the bytes). */
const finePixels = 1.75;

/** In units: the minimum detail on sheets of at least so many degrees of width, which show no country closely. */
const wideSheets = [
  { fromDeg: 120, least: 5.5 },
  { fromDeg: 76, least: 3 },
  { fromDeg: 0, least: 0 },
] as const;

/**
 * In units: less than a pixel of an article's map, 2.5 pixels of a world map 1,000 pixels wide; 8.5 kB with brotli, 12.2 kB
 * at 1.5.
 */
const coarseDetail = (2.5 * worldWidth) / 1000;

/** Reaches below Antarctica: the sheet of the world contains it, although the view of the world does not show it. */
const everything: Box = [-worldWidth, -worldWidth, 2 * worldWidth, 2 * worldWidth];

/**
 * Draws the atlas: a coarse sheet of the world, and a fine one of each window of map-sheets.ts. Pages refer to shapes in
 * these files, so that no outline is in JavaScript or HTML. Deterministic.
 */
export function drawWorld(): World {
  const atlas = readAtlas();
  const arcs = projectArcs(atlas);
  const countries = [...atlas.countries].map(([code, polygons]) => ({
    code,
    polygons,
    boxes: boxesOf(polygons, arcs),
  }));
  const places = [...missingPlaces].map(([code, points]) => ({ code, rings: [], dots: points.map(placeEast) }));
  const shapesAt = (detail: readonly number[]): readonly Shape[] => [
    ...countries.map(({ code, polygons, boxes }) => {
      const rings = shapeCountry(polygons, { arcs, detail });
      return { code, rings, dots: dotCountry(boxes, rings) };
    }),
    ...places,
    { code: null, rings: shapeCountry(atlas.unclaimed, { arcs, detail }), dots: [] },
  ];
  const fine = detailOfArcs(atlas, arcs, finePixels);
  const scales = wideSheets.map(({ fromDeg, least }) => ({
    from: fromDeg * unitsPerDegree,
    shapes: shapesAt(fine.map((detail) => Math.max(detail, least))),
  }));
  const coarse = shapesAt(arcs.map(() => coarseDetail));
  const windows = Object.entries(mapSheets).map(([name, [x, y, width, height]]) => {
    const shapes = scales.find(({ from }) => width >= from)?.shapes ?? coarse;
    return [name as MapSheet, drawShapes(shapes, [x, y, x + width, y + height])] as const;
  });
  const shapes = new Map<MapSheet, readonly DrawnShape[]>([['world', drawShapes(coarse, everything)], ...windows]);
  return {
    shapes,
    sheets: new Map([...shapes].map(([name, list]) => [name, writeSheet(list)])),
    view: [0, 0, worldWidth, worldHeight],
  };
}

let drawn: World | undefined;

/** The atlas as `drawWorld` draws it, once in a thread, for pages and cards alike: it takes a third of a second. */
export function drawnWorld(): World {
  return (drawn ??= drawWorld());
}
