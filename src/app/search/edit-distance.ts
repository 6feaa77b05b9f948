/**
 * How many slips lie between two words: a letter too many, too few, another, or two that changed places (optimal string
 * alignment). If the word is unfinished, between it and the nearest beginning of the other. More than `most` slips are
 * Infinity.
 */
export function editDistance(word: string, other: string, most: number, isUnfinished: boolean): number {
  if (word.length - other.length > most || (!isUnfinished && other.length - word.length > most)) return Infinity;
  const width = Math.min(other.length, word.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= word.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= width; column += 1) {
      const isSame = word[row - 1] === other[column - 1];
      let distance = Math.min(
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1])
        distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      current.push(distance);
    }
    if (Math.min(...current) > most) return Infinity;
    [beforeLast, last] = [last, current];
  }
  const distance = isUnfinished ? Math.min(...last) : (last[width] ?? Infinity);
  return distance > most ? Infinity : distance;
}
