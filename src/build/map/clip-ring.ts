import type { Box } from './frame-country.ts';
import type { Ring } from './path-data.ts';

/**
 * Clips a ring to a window, in whole units (Sutherland and Hodgman, doi.org/10.1145/360767.360802). Parts that the window
 * separates stay joined along its edge; no map shows it, since views lie inside their sheet. A ring outside the window
 * becomes empty.
 */
export function clipRing(ring: Ring, [left, top, right, bottom]: Box): Ring {
  return [
    { axis: 0, limit: left, sign: 1 },
    { axis: 0, limit: right, sign: -1 },
    { axis: 1, limit: top, sign: 1 },
    { axis: 1, limit: bottom, sign: -1 },
  ].reduce<Ring>((points, edge) => cut(points, edge), ring);
}

interface Edge {
  readonly axis: number;
  readonly limit: number;
  readonly sign: number;
}

function cut(points: Ring, { axis, limit, sign }: Edge): Ring {
  const isInside = (point: Ring[number]) => ((point[axis] ?? 0) - limit) * sign >= 0;
  return points.flatMap((point, at) => {
    const before = points.at(at - 1) ?? point;
    const crossing = isInside(point) === isInside(before) ? [] : [crossingOf(before, point, axis, limit)];
    return isInside(point) ? [...crossing, point] : crossing;
  });
}

function crossingOf(from: Ring[number], to: Ring[number], axis: number, limit: number): Ring[number] {
  const other = 1 - axis;
  const part = (limit - (from[axis] ?? 0)) / ((to[axis] ?? 0) - (from[axis] ?? 0));
  const across = Math.round((from[other] ?? 0) + part * ((to[other] ?? 0) - (from[other] ?? 0)));
  return axis === 0 ? [limit, across] : [across, limit];
}
