/** Where a pattern of words stands in a text, more or less: words [from, to), and how many differ. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** Words that must be put in, left out or exchanged to get the pattern from the place. */
  readonly cost: number;
}

/**
 * For each end in the text, from 0 to its last word, the place ending there that is most like the pattern
 * (P. H. Sellers, "The theory and computation of evolutionary distances", 1980, counting words for letters).
 * Only those of at most `mostCost`.
 */
export function findPlaces(pattern: readonly string[], text: readonly string[], mostCost: number): readonly Place[] {
  const costs = new Int32Array(text.length + 1);
  const starts = Int32Array.from(costs, (_, at) => at);
  // Numbers for words: most of the time goes into comparing them.
  const numbers = new Map(pattern.map((word, at) => [word, at]));
  const textNumbers = Int32Array.from(text, (word) => numbers.get(word) ?? -1);
  for (const [row, word] of pattern.entries()) {
    const wanted = numbers.get(word) ?? 0;
    // The cell above and to the left, and the cell to the left.
    let [costDiagonal, startDiagonal] = [row, 0];
    let [costLeft, startLeft] = [row + 1, 0];
    costs[0] = costLeft;
    for (let at = 0; at < text.length; at += 1) {
      const costAbove = costs[at + 1] ?? 0;
      const startAbove = starts[at + 1] ?? 0;
      const kept = wanted === textNumbers[at] ? costDiagonal : costDiagonal + 1;
      // Of equal costs the diagonal is taken before the left, and the left before the cell above.
      if (kept <= costLeft + 1 && kept <= costAbove + 1) {
        costLeft = kept;
        startLeft = startDiagonal;
      } else if (costLeft <= costAbove) costLeft += 1;
      else {
        costLeft = costAbove + 1;
        startLeft = startAbove;
      }
      costs[at + 1] = costLeft;
      starts[at + 1] = startLeft;
      costDiagonal = costAbove;
      startDiagonal = startAbove;
    }
  }
  const places: Place[] = [];
  for (const [to, cost] of costs.entries()) {
    if (cost <= mostCost) places.push({ from: starts[to] ?? 0, to, cost });
  }
  return places;
}

/** Which words of the pattern stand in the text, both in order and as many as can be: pairs of their numbers. */
export function pairWords(pattern: readonly string[], text: readonly string[]): readonly (readonly [number, number])[] {
  // Row by row, how many words the pattern from one word on and the text from another on have in common.
  const width = text.length + 1;
  const common = new Uint32Array((pattern.length + 1) * width);
  const count = (wanted: number, at: number) => common[wanted * width + at] ?? 0;
  for (let wanted = pattern.length - 1; wanted >= 0; wanted -= 1) {
    for (let at = text.length - 1; at >= 0; at -= 1) {
      common[wanted * width + at] =
        pattern[wanted] === text[at]
          ? count(wanted + 1, at + 1) + 1
          : Math.max(count(wanted + 1, at), count(wanted, at + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [wanted, at] = [0, 0];
  while (wanted < pattern.length && at < text.length) {
    if (pattern[wanted] === text[at]) pairs.push([wanted++, at++]);
    else if (count(wanted + 1, at) >= count(wanted, at + 1)) wanted += 1;
    else at += 1;
  }
  return pairs;
}
