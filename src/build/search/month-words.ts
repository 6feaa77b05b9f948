import { levels, writeMonthPostings } from '#news/search/word-postings.ts';

/** The words of a month and where they stand in it, as two long texts: flat, so that a year of them is small in memory. */
export interface MonthWords {
  /** Ascending, parted by spaces. */
  readonly words: string;
  /** Of each word (`writeMonthPostings`), parted by spaces. */
  readonly postings: string;
}

/** Collects the words of a month, article by article, the newest first. */
export class MonthIndex {
  /** Of each word, what `writeMonthPostings` takes, the newest first. */
  readonly #postings = new Map<string, number[]>();

  /** `words` are those of `listWords`. */
  add(position: number, words: string): void {
    // A headline may be a mere sign.
    if (words === '') return;
    for (const leveled of words.split(' ')) {
      const word = leveled.slice(1);
      const posting = position * levels + Number(leveled[0]);
      const postings = this.#postings.get(word);
      if (postings === undefined) this.#postings.set(word, [posting]);
      else postings.push(posting);
    }
  }

  close(): MonthWords {
    const sorted = [...this.#postings].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      words: sorted.map(([word]) => word).join(' '),
      postings: sorted.map(([, postings]) => writeMonthPostings(postings.toReversed())).join(' '),
    };
  }
}
