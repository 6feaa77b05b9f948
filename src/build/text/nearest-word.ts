/** The known word that a word is a misprint of: the nearest by edit distance, at most a third of its letters away; else null. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3));
  const ranked = known
    // A name whose length differs by more is no misprint.
    .filter((name) => Math.abs(name.length - word.length) <= most)
    .map((name) => ({ name, cost: distance(word.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.cost - b.cost);
  const [best] = ranked;
  return best !== undefined && best.cost <= most ? best.name : null;
}

/** Letters added, dropped or replaced (Levenshtein), or two neighbours swapped. */
function distance(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
