import { clipRing } from './clip-ring.ts';
import type { Box } from './frame-country.ts';
import { pathData, tidyRing, type Ring } from './path-data.ts';

/** What is drawn of a country: its outlines, and dots if it is too small to be seen by them. */
export interface Shape {
  /** Null for land of no country. */
  readonly code: string | null;
  readonly rings: readonly Ring[];
  readonly dots: readonly (readonly [x: number, y: number])[];
}

/**
 * Writes what a window holds of the shapes as an SVG sprite: `land` is all of it, each country is found by its code. A
 * shape takes `fill` and `stroke` from the page that uses it. A dot takes `color` and keeps its size in pixels however
 * close a view goes. Antarctica stands beside `land`, for no map of the world shows it unasked.
 */
export function drawSheet(shapes: readonly Shape[], window: Box): string {
  const drawn = shapes.map(({ code, rings, dots }) => ({
    code,
    mark: drawShape(
      code,
      pathData(rings.map((ring) => tidyRing(clipRing(ring, window))).filter((ring) => ring.length > 0)),
      dots.filter(([x, y]) => x >= window[0] && x <= window[2] && y >= window[1] && y <= window[3]),
    ),
  }));
  const land = drawn.filter(({ code }) => code !== 'AQ').map(({ mark }) => mark);
  const beside = drawn.filter(({ code }) => code === 'AQ').map(({ mark }) => mark);
  return `<svg xmlns="http://www.w3.org/2000/svg"><g id="land">${land.join('')}</g>${beside.join('')}</svg>\n`;
}

/** A line keeps its width in pixels, too; this can't be inherited, so that each path says it. */
const still = 'vector-effect="non-scaling-stroke"';

function drawShape(code: string | null, data: string, dots: Shape['dots']): string {
  const id = code === null ? '' : ` id="${code}"`;
  if (dots.length === 0) return data === '' ? '' : `<path${id} ${still} d="${data}"/>`;
  const outline = data === '' ? '' : `<path ${still} d="${data}"/>`;
  // A line of no length with round ends is a dot (SVG 2, 13.5.3).
  const marks = dots.map(([x, y]) => `M${x} ${y}h0`).join('');
  return `<g${id}>${outline}<path ${still} stroke="currentColor" stroke-width="var(--dot, 4px)" stroke-linecap="round" d="${marks}"/></g>`;
}
