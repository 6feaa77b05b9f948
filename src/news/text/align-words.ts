/** Where a pattern of words is found in a text, approximately: the words [from, to). */
export interface Alignment {
  readonly from: number;
  readonly to: number;
  /** Edit distance in words: how many are inserted, deleted or replaced between the pattern and these words. */
  readonly cost: number;
}

/**
 * Approximate matching by P. H. Sellers ("The theory and computation of evolutionary distances", 1980), with words in place
 * of letters. For each end position in the text, from 0 to its length, the alignment of the lowest cost that ends there;
 * those above `maxCost` are left out. Takes time in proportion to pattern length times text length.
 */
export function alignWords(pattern: readonly string[], text: readonly string[], maxCost: number): readonly Alignment[] {
  const costs = new Int32Array(text.length + 1);
  const starts = Int32Array.from(costs, (_, at) => at);
  // Words are compared as numbers: comparing strings took most of the time.
  const numbers = new Map(pattern.map((word, at) => [word, at]));
  const textNumbers = Int32Array.from(text, (word) => numbers.get(word) ?? -1);
  for (const [row, word] of pattern.entries()) {
    const wanted = numbers.get(word) ?? 0;
    // The cells of the distance matrix above and to the left of this one, and to the left of it.
    let [costDiagonal, startDiagonal] = [row, 0];
    let [costLeft, startLeft] = [row + 1, 0];
    costs[0] = costLeft;
    for (let at = 0; at < text.length; at += 1) {
      const costAbove = costs[at + 1] ?? 0;
      const startAbove = starts[at + 1] ?? 0;
      const diagonal = wanted === textNumbers[at] ? costDiagonal : costDiagonal + 1;
      // Of equal costs the diagonal is preferred to the left cell, and the left cell to the one above.
      if (diagonal <= costLeft + 1 && diagonal <= costAbove + 1) {
        costLeft = diagonal;
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
  const alignments: Alignment[] = [];
  for (const [to, cost] of costs.entries()) {
    if (cost <= maxCost) alignments.push({ from: starts[to] ?? 0, to, cost });
  }
  return alignments;
}

/** The longest common subsequence of two lists of words, as pairs of indexes: [in the pattern, in the text], ascending. */
export function pairWords(pattern: readonly string[], text: readonly string[]): readonly (readonly [number, number])[] {
  // common[i * width + j]: length of the longest common subsequence of pattern[i..] and text[j..].
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
