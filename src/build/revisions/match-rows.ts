/** Indexes of equal items in two rows, ascending in both. */
export type Match = readonly [a: number, b: number];

/**
 * Matches two rows with the fewest items left over (E. W. Myers, "An O(ND) difference algorithm and its variations", 1986,
 * the greedy one). Null where more than `maxLeft` items of both would be left over, so that its cost is bounded: at most `maxLeft`
 * steps for each item.
 */
export function matchRows(a: readonly string[], b: readonly string[], maxLeft: number): readonly Match[] | null {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const inner = matchInner(a.slice(head, a.length - tail), b.slice(head, b.length - tail), maxLeft);
  if (inner === null) return null;
  return [
    ...Array.from({ length: head }, (_, at): Match => [at, at]),
    ...inner.map(([x, y]): Match => [x + head, y + head]),
    ...Array.from({ length: tail }, (_, at): Match => [a.length - tail + at, b.length - tail + at]),
  ];
}

function matchInner(a: readonly string[], b: readonly string[], maxLeft: number): readonly Match[] | null {
  if (Math.abs(a.length - b.length) > maxLeft) return null;
  const most = Math.min(maxLeft, a.length + b.length);
  // How far in `a` the best way on each diagonal has come; one is kept of each round, to find the way back.
  const reach = new Int32Array(2 * most + 3);
  const rounds: Int32Array[] = [];
  const at = (row: Int32Array, diagonal: number, size: number) => row[diagonal + size] ?? 0;
  for (let left = 0; left <= most; left += 1) {
    rounds.push(reach.slice(most + 1 - left - 1, most + 1 + left + 2));
    for (let diagonal = -left; diagonal <= left; diagonal += 2) {
      const isDown =
        diagonal === -left ||
        (diagonal !== left && at(reach, diagonal - 1, most + 1) < at(reach, diagonal + 1, most + 1));
      let x = isDown ? at(reach, diagonal + 1, most + 1) : at(reach, diagonal - 1, most + 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      reach[diagonal + most + 1] = x;
      if (x >= a.length && x - diagonal >= b.length) return goBack(a.length, b.length, rounds);
    }
  }
  return null;
}

/** The matches on the way that led to the ends of both rows. */
function goBack(endOfA: number, endOfB: number, rounds: readonly Int32Array[]): readonly Match[] {
  const matches: Match[] = [];
  let [x, y] = [endOfA, endOfB];
  for (let left = rounds.length - 1; left >= 0; left -= 1) {
    const reach = rounds[left] ?? new Int32Array();
    const middle = left + 1;
    const diagonal = x - y;
    const isDown =
      diagonal === -left ||
      (diagonal !== left && (reach[middle + diagonal - 1] ?? 0) < (reach[middle + diagonal + 1] ?? 0));
    const from = isDown ? diagonal + 1 : diagonal - 1;
    const startX = left === 0 ? 0 : (reach[middle + from] ?? 0);
    const startY = left === 0 ? 0 : startX - from;
    const [afterX, afterY] = left === 0 ? [0, 0] : isDown ? [startX, startY + 1] : [startX + 1, startY];
    while (x > afterX && y > afterY) matches.push([(x -= 1), (y -= 1)]);
    [x, y] = [startX, startY];
  }
  return matches.toReversed();
}
