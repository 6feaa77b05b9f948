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
 * those above `maxCost` are left out. Of the distance matrix only the cells up to `maxCost` are computed (E. Ukkonen, "Finding
 * approximate patterns in strings", 1985): in most texts time in proportion to maximum cost times text length.
 */
export function alignWords(pattern: readonly string[], text: readonly string[], maxCost: number): readonly Alignment[] {
  // A column of the matrix: a row for each number of words of the pattern, from 0.
  const costs = Int32Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const starts = new Int32Array(pattern.length + 1);
  // Words are compared as numbers: comparing strings took most of the time.
  const numbers = new Map(pattern.map((word, at) => [word, at]));
  const wanted = Int32Array.from(pattern, (word) => numbers.get(word) ?? -1);
  /** The last row of the column whose cost is low enough: a cell below it costs more, until it is reached diagonally. */
  let last = Math.min(pattern.length, Math.floor(maxCost));
  const tooHigh = Math.floor(maxCost) + 1;
  const alignments: Alignment[] = [];
  const addWhole = (to: number) => {
    if (last === pattern.length) alignments.push({ from: starts[last] ?? 0, to, cost: costs[last] ?? 0 });
  };
  addWhole(0);
  for (const [at, word] of text.entries()) {
    const number = numbers.get(word) ?? -1;
    // The cells to the left of and above the next one, and the one between them.
    let [costDiagonal, startDiagonal] = [0, at];
    let [costAbove, startAbove] = [0, at + 1];
    starts[0] = at + 1;
    const end = Math.min(last + 1, pattern.length);
    for (let row = 1; row <= end; row += 1) {
      const costLeft = row > last ? tooHigh : (costs[row] ?? 0);
      const startLeft = starts[row] ?? 0;
      const diagonal = wanted[row - 1] === number ? costDiagonal : costDiagonal + 1;
      // Of equal costs the diagonal is preferred to the left cell, and the left cell to the one above.
      if (diagonal <= costLeft + 1 && diagonal <= costAbove + 1) {
        costAbove = diagonal;
        startAbove = startDiagonal;
      } else if (costLeft <= costAbove) {
        costAbove = costLeft + 1;
        startAbove = startLeft;
      } else costAbove += 1;
      costs[row] = costAbove;
      starts[row] = startAbove;
      costDiagonal = costLeft;
      startDiagonal = startLeft;
    }
    last = end;
    while ((costs[last] ?? 0) > maxCost) last -= 1;
    addWhole(at + 1);
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
