import { createEditDistance } from './edit-distance.ts';
import type { WordIndex } from './word-index.ts';

/** Readings of one slip; of several equally near ones the more frequent are meant. */
const mostGuesses = 3;

/**
 * What a word that no article has may have been meant as: words one slip away, from eight letters on two. Looked for among
 * the frequent words of the archive and those that begin alike; a slip in the first letter is the least likely. Numbers
 * are meant as they are.
 */
export async function guessSpelling(index: WordIndex, word: string, isOpen: boolean): Promise<readonly string[]> {
  const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (most === 0 || !/^\p{L}+$/u.test(word)) return [];
  const [frequent, near] = await Promise.all([index.listFrequent(), index.listNear(word)]);
  // A word that is not among the frequent ones stands behind them all.
  const candidates = [...new Set([...frequent.flat(), ...near])];
  for (const isUnfinished of isOpen ? [false, true] : [false]) {
    const countSlips = createEditDistance(word, most, isUnfinished);
    let best = Infinity;
    let guesses: string[] = [];
    for (const candidate of candidates) {
      const slips = countSlips(candidate);
      const cost = candidate[0] === word[0] ? slips : slips + 0.5;
      if (cost > best || cost === Infinity) continue;
      if (cost < best) guesses = [];
      best = cost;
      guesses.push(candidate);
    }
    if (guesses.length > 0) return guesses.slice(0, mostGuesses);
  }
  return [];
}
