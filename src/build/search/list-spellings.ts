/** Words that a slip of the keys may be read as; 15,000 are about 45 kB over the wire, read only where a word is unknown. */
const maxSpellings = 15_000;

/** Slips are looked for in words from four letters on; one of them may be too much. */
const pattern = /^\p{L}{3,}$/u;

/**
 * Gathers the words that most articles have, in classes: each holds words about half as frequent as the one before. A class
 * that does not fit is left out as a whole, so that it does not depend on the order in which words come.
 */
export class SpellingList {
  readonly #classes: string[][] = [];
  #total = 0;
  #minRank = 0;

  add(word: string, articles: number): void {
    const rank = Math.floor(Math.log2(articles));
    if (!pattern.test(word) || rank < this.#minRank) return;
    (this.#classes[rank] ??= []).push(word);
    this.#total += 1;
    while (this.#total > maxSpellings && this.#minRank < this.#classes.length - 1) {
      this.#total -= this.#classes[this.#minRank]?.length ?? 0;
      this.#classes[this.#minRank] = [];
      this.#minRank += 1;
    }
  }

  /** The most frequent class first; the words of one are parted by spaces, in the order in which they were added. */
  close(): string[] {
    const filled = Array.from(this.#classes, (words: string[] | undefined) => words?.join(' ') ?? '');
    return filled.filter((words) => words !== '').toReversed();
  }
}
