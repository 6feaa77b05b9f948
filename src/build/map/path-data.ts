/** A closed ring in whole units; its first point is not repeated. */
export type Ring = readonly (readonly [x: number, y: number])[];

/**
 * Writes rings as the shortest SVG path data: relative whole numbers, no letter for lines (further pairs of a move are
 * lines), no space before a minus sign.
 */
export function pathData(rings: readonly Ring[]): string {
  let data = '';
  let penX = 0;
  let penY = 0;
  for (const ring of rings) {
    const [startX, startY] = ring[0] ?? [0, 0];
    let [x, y] = [penX, penY];
    let letter = 'm';
    for (const [nextX, nextY] of ring) {
      const [dx, dy] = [nextX - x, nextY - y];
      data += `${letter === '' && dx >= 0 ? ' ' : letter}${dx}${dy < 0 ? '' : ' '}${dy}`;
      letter = '';
      [x, y] = [nextX, nextY];
    }
    data += 'z';
    // Closing a ring takes the pen back to its first point (SVG 1.1, 8.3.3).
    [penX, penY] = [startX, startY];
  }
  return data;
}

/** Removes points that repeat a neighbour or lie on a straight line between two. A ring without area becomes empty. */
export function tidyRing(points: Ring): Ring {
  const single = points.filter(([x, y], at) => x !== points.at(at - 1)?.[0] || y !== points.at(at - 1)?.[1]);
  const bent = single.filter((point, at) => {
    const before = single.at(at - 1) ?? point;
    const after = single[(at + 1) % single.length] ?? point;
    return (point[0] - before[0]) * (after[1] - point[1]) !== (point[1] - before[1]) * (after[0] - point[0]);
  });
  if (bent.length < 3) return [];
  return bent.length === points.length ? bent : tidyRing(bent);
}

/** The enclosed area in square units. */
export function ringArea(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
