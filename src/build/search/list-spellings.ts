/** Words that a misspelling may be corrected to; 15,000 are about 45 kB compressed, fetched only for an unknown word. */
const maxSpellings = 15_000;

/** Only words of four letters and more are corrected, and one edit may have removed a letter. */
const correctable = /^\p{L}{3,}$/u;

/**
 * Collects the most frequent words in classes; each class holds words about half as frequent as the class before. A class
 * that does not fit is dropped as a whole, so that the result does not depend on the order of words.
 */
export class SpellingList {
  readonly #classes: string[][] = [];
  #total = 0;
  #minRank = 0;

  add(word: string, articles: number): void {
    const rank = Math.floor(Math.log2(articles));
    if (!correctable.test(word) || rank < this.#minRank) return;
    (this.#classes[rank] ??= []).push(word);
    this.#total += 1;
    while (this.#total > maxSpellings && this.#minRank < this.#classes.length - 1) {
      this.#total -= this.#classes[this.#minRank]?.length ?? 0;
      this.#classes[this.#minRank] = [];
      this.#minRank += 1;
    }
  }

  /** One text a class, most frequent class first; words are separated by spaces, in the order in which they were added. */
  close(): string[] {
    const filled = Array.from(this.#classes, (words: string[] | undefined) => words?.join(' ') ?? '');
    return filled.filter((words) => words !== '').toReversed();
  }
}
