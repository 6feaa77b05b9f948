/** Longer than any word of the index, and the empty beginning. */
const rowLength = 40;

/**
 * Tells how many slips lie between a word and others: a letter too many, too few, another, or two that changed places
 * (optimal string alignment). If the word is unfinished, between it and the nearest beginning of the other. More than
 * `most` slips are Infinity.
 */
export function createEditDistance(word: string, most: number, isUnfinished: boolean): (other: string) => number {
  // Thousands of words are looked at for one: they share their rows.
  let [beforeLast, last, current] = [0, 0, 0].map(() => new Uint8Array(rowLength)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  return (other) => {
    if (word.length - other.length > most || (!isUnfinished && other.length - word.length > most)) return Infinity;
    const width = Math.min(other.length, word.length + most, rowLength - 1);
    for (let column = 0; column <= width; column += 1) last[column] = column;
    for (let row = 1; row <= word.length; row += 1) {
      let least = row;
      current[0] = row;
      for (let column = 1; column <= width; column += 1) {
        const isSame = word[row - 1] === other[column - 1];
        let slips = Math.min(
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
        );
        const isSwap = column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
        if (isSwap) slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
        current[column] = slips;
        if (slips < least) least = slips;
      }
      if (least > most) return Infinity;
      [beforeLast, last, current] = [last, current, beforeLast];
    }
    const slips = isUnfinished ? Math.min(...last.subarray(0, width + 1)) : (last[width] ?? 0);
    return slips > most ? Infinity : slips;
  };
}
