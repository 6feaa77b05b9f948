import { clipRing } from './clip-ring.ts';
import { joinBoxes, type Box } from './frame-country.ts';
import { pathData, tidyRing, type Ring } from './path-data.ts';

/** A country to draw: its outlines, and dots where outlines would be too small to see. */
export interface Shape {
  /** Null for land of no country. */
  readonly code: string | null;
  readonly rings: readonly Ring[];
  readonly dots: readonly (readonly [x: number, y: number])[];
}

/** A shape as a sheet draws it. */
export interface DrawnShape {
  /** Null for land of no country. */
  readonly code: string | null;
  /** One SVG element. */
  readonly svg: string;
  /** The smallest box around its lines and the centres of its dots. */
  readonly box: Box;
}

/** What a window holds of the shapes, in their order; those that lie outside it are left out. */
export function drawShapes(shapes: readonly Shape[], window: Box): readonly DrawnShape[] {
  return shapes.flatMap(({ code, rings, dots }) => {
    const clipped = rings.map((ring) => tidyRing(clipRing(ring, window))).filter((ring) => ring.length > 0);
    const inside = dots.filter(([x, y]) => x >= window[0] && x <= window[2] && y >= window[1] && y <= window[3]);
    const svg = drawShape(code, pathData(clipped), inside);
    if (svg === '') return [];
    const points = [...clipped.flat(), ...inside];
    return [{ code, svg, box: joinBoxes(points.map(([x, y]): Box => [x, y, x, y])) }];
  });
}

/**
 * The SVG sprite of a sheet's shapes: `#land` is all of them but Antarctica, each country is found by its code. A shape
 * takes `fill` and `stroke` from the page that uses it. A dot takes `color`, and keeps its size in pixels at any scale.
 * Antarctica stands beside `#land`, for the map of the world ends north of it.
 */
export function writeSheet(shapes: readonly DrawnShape[]): string {
  const join = (some: readonly DrawnShape[]) => some.map(({ svg }) => svg).join('');
  const land = join(shapes.filter(({ code }) => code !== 'AQ'));
  const antarctica = join(shapes.filter(({ code }) => code === 'AQ'));
  return `<svg xmlns="http://www.w3.org/2000/svg"><g id="land">${land}</g>${antarctica}</svg>\n`;
}

/** Lines keep their width in pixels too. A path cannot inherit this attribute (SVG 2, 8.13), so each has it. */
const fixedWidth = 'vector-effect="non-scaling-stroke"';

function drawShape(code: string | null, data: string, dots: Shape['dots']): string {
  const id = code === null ? '' : ` id="${code}"`;
  if (dots.length === 0) return data === '' ? '' : `<path${id} ${fixedWidth} d="${data}"/>`;
  const outline = data === '' ? '' : `<path ${fixedWidth} d="${data}"/>`;
  // A line of no length with round ends is a dot (SVG 2, 13.5.3).
  const points = dots.map(([x, y]) => `M${x} ${y}h0`).join('');
  return `<g${id}>${outline}<path ${fixedWidth} stroke="currentColor" stroke-width="var(--dot, 4px)" stroke-linecap="round" d="${points}"/></g>`;
}
