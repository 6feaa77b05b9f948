import { levels, writeMonthPostings } from '#news/search/word-postings.ts';

/** The words of a month and their postings, as two long strings, which take far less memory than lists. */
export interface MonthWords {
  /** Ascending, separated by spaces. */
  readonly words: string;
  /** The postings of each word (`writeMonthPostings`), separated by spaces. */
  readonly postings: string;
}

/** Collects the words of a month from its articles, newest first. */
export class MonthIndex {
  /** By word: the input of `writeMonthPostings`, newest first. */
  readonly #postings = new Map<string, number[]>();

  /** `words` as `listWords` returns them; `position` counts from the oldest. */
  add(position: number, words: string): void {
    // A headline may hold no word at all.
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
