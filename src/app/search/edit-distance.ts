/** One more than the longest word of the index: column 0 is the empty prefix. */
const rowLength = 40;

/**
 * Creates a function that computes the edit distance of a word to others: letters inserted, deleted, replaced, or two
 * adjacent letters swapped (optimal string alignment). If the word is unfinished, the distance to the nearest prefix of
 * the other. Infinity above `maxDistance`.
 */
export function createEditDistance(
  word: string,
  maxDistance: number,
  isUnfinished: boolean,
): (other: string) => number {
  // One word is compared with thousands: they share the rows.
  let [beforeLast, last, current] = [0, 0, 0].map(() => new Uint8Array(rowLength)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  return (other) => {
    if (word.length - other.length > maxDistance || (!isUnfinished && other.length - word.length > maxDistance))
      return Infinity;
    const width = Math.min(other.length, word.length + maxDistance, rowLength - 1);
    for (let column = 0; column <= width; column += 1) last[column] = column;
    for (let row = 1; row <= word.length; row += 1) {
      let rowMinimum = row;
      current[0] = row;
      for (let column = 1; column <= width; column += 1) {
        const isSame = word[row - 1] === other[column - 1];
        let distance = Math.min(
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
        );
        const isSwap = column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
        if (isSwap) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
        current[column] = distance;
        if (distance < rowMinimum) rowMinimum = distance;
      }
      if (rowMinimum > maxDistance) return Infinity;
      [beforeLast, last, current] = [last, current, beforeLast];
    }
    const distance = isUnfinished ? Math.min(...last.subarray(0, width + 1)) : (last[width] ?? 0);
    return distance > maxDistance ? Infinity : distance;
  };
}
