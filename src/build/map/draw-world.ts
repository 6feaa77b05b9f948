import type { MapView } from '#news/archive.ts';

import { missingPlaces } from './atlas-codes.ts';
import { frameCountry, joinBoxes, mainParts, type Box } from './frame-country.ts';
import { pathData } from './path-data.ts';
import { placeArcs } from './place-arcs.ts';
import { readAtlas } from './read-atlas.ts';
import { boxesOf, detailOfArcs, dotCountry, shapeCountry } from './shape-country.ts';
import { project, westEdgeDeg, worldWidth } from './world-projection.ts';

export interface World {
  /** The sprite: `<use href="…#SY">` draws Syria, `#land` all countries, Antarctica apart. */
  readonly svg: string;
  /** The whole map without Antarctica. */
  readonly view: MapView;
  /** The part of each country that stands for it, by ISO 3166-1 alpha-2, in whole units. */
  readonly frames: ReadonlyMap<string, Box>;
}

/** Pixels of a 300 pixel locator below which detail is left out. Bytes for other values: docs/decisions/0005-map.md. */
const detailPixels = 2.5;

/**
 * Draws the world as one SVG file of shapes that a page refers to, so that no outline is ever in JavaScript or HTML. The
 * same package and the same code give the same bytes. A shape takes `fill` and `stroke` from the page; the dots of small
 * countries take `color` as theirs, and keep their size in pixels however far a view goes in.
 */
export function drawWorld(): World {
  const atlas = readAtlas();
  const arcs = placeArcs(atlas);
  const outlines = { arcs, detail: detailOfArcs([...atlas.countries.values(), atlas.unclaimed], arcs, detailPixels) };
  const frames = new Map<string, Box>();
  const shapes: string[] = [];
  for (const [code, polygons] of atlas.countries) {
    const boxes = boxesOf(polygons, arcs);
    frames.set(code, mainPart(code) ?? wholeBox(frameCountry(boxes)));
    shapes.push(drawShape(code, pathData(shapeCountry(polygons, outlines)), dotCountry(boxes)));
  }
  for (const [code, places] of missingPlaces) {
    const dots = places.map(([longitudeDeg, latitudeDeg]) => roundPoint(placeEast(longitudeDeg, latitudeDeg)));
    const [x = 0, y = 0] = dots[0] ?? [];
    frames.set(code, [x, y, x, y]);
    shapes.push(drawShape(code, '', dots));
  }
  const isAntarctica = (shape: string) => shape.startsWith('<path id="AQ"');
  const unclaimed = `<path d="${pathData(shapeCountry(atlas.unclaimed, outlines))}"/>`;
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '<g id="land">',
    ...shapes.filter((shape) => !isAntarctica(shape)),
    unclaimed,
    '</g>',
    ...shapes.filter(isAntarctica),
    '</svg>\n',
  ].join('\n');
  const [, bottom] = roundPoint(project(westEdgeDeg, -56.5));
  return { svg, view: [0, 0, worldWidth, bottom], frames };
}

const still = 'vector-effect="non-scaling-stroke"';

function drawShape(code: string, data: string, dots: readonly (readonly [number, number])[]): string {
  if (dots.length === 0) return `<path id="${code}" ${still} d="${data}"/>`;
  const marks = dots.map(([x, y]) => `M${x} ${y}h0`).join('');
  const outline = data === '' ? '' : `<path ${still} d="${data}"/>`;
  return `<g id="${code}">${outline}<path ${still} stroke="currentColor" stroke-width="4" stroke-linecap="round" d="${marks}"/></g>`;
}

function mainPart(code: string): Box | null {
  const part = mainParts.get(code);
  if (part === undefined) return null;
  const [west, south, east, north] = part;
  return wholeBox(joinBoxes([project(west, north), project(east, south)].map(([x, y]): Box => [x, y, x, y])));
}

function placeEast(longitudeDeg: number, latitudeDeg: number): [number, number] {
  return project(longitudeDeg < westEdgeDeg ? longitudeDeg + 360 : longitudeDeg, latitudeDeg);
}

function roundPoint([x, y]: readonly [number, number]): readonly [number, number] {
  return [Math.round(x), Math.round(y)];
}

function wholeBox([left, top, right, bottom]: Box): Box {
  return [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(bottom)];
}
