import { createEditDistance } from './edit-distance.ts';
import type { WordIndex } from './word-index.ts';

/** Corrections of one word. Among equally near ones the most frequent come first. */
const maxGuesses = 3;

/**
 * Corrections of a word that no article has: the nearest words within an edit distance of 1, or 2 from eight letters
 * on. The candidates are the archive's frequent words and the words of the same shard; an edit of the first letter
 * counts half as much again. `isOpen`: the word may be unfinished. Empty for numbers and words under four letters.
 */
export async function guessSpelling(index: WordIndex, word: string, isOpen: boolean): Promise<readonly string[]> {
  const maxDistance = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  if (maxDistance === 0 || !/^\p{L}+$/u.test(word)) return [];
  const [frequent, near] = await Promise.all([index.listFrequent(), index.listNear(word)]);
  // The frequent words come first, so the others rank last among equals.
  const candidates = [...new Set([...frequent.flat(), ...near])];
  for (const isUnfinished of isOpen ? [false, true] : [false]) {
    const editDistance = createEditDistance(word, maxDistance, isUnfinished);
    let best = Infinity;
    let guesses: string[] = [];
    for (const candidate of candidates) {
      const distance = editDistance(candidate);
      const cost = candidate[0] === word[0] ? distance : distance + 0.5;
      if (cost > best || cost === Infinity) continue;
      if (cost < best) guesses = [];
      best = cost;
      guesses.push(candidate);
    }
    if (guesses.length > 0) return guesses.slice(0, maxGuesses);
  }
  return [];
}
