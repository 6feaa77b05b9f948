import { countPostings, monthNumber, writeMonthStep } from '#news/search/word-postings.ts';
import type { IndexedWord } from './cut-shards.ts';
import type { MonthWords } from './month-words.ts';

/** Merges the words of months (oldest month first) into the ascending words of the archive. */
export function* mergeWords(months: readonly (readonly [month: string, words: MonthWords])[]): Generator<IndexedWord> {
  const cursors = months.map(([month, words]) => new WordCursor(monthNumber(month), words));
  for (;;) {
    let word: string | null = null;
    for (const cursor of cursors) if (cursor.word !== null && (word === null || cursor.word < word)) word = cursor.word;
    if (word === null) return;
    let postings = '';
    let articles = 0;
    let last = -1;
    for (const cursor of cursors) {
      if (cursor.word !== word) continue;
      postings += writeMonthStep(last, cursor.month) + cursor.postings;
      articles += countPostings(cursor.postings);
      last = cursor.month;
      cursor.advance();
    }
    yield { word, postings, articles };
  }
}

/** Reads a month word by word; `word` is null after the last. */
class WordCursor {
  readonly month: number;
  readonly #words: MonthWords;
  #wordEnd = -1;
  #postingsEnd = -1;
  word: string | null = null;
  postings = '';

  constructor(month: number, words: MonthWords) {
    this.month = month;
    this.#words = words;
    this.advance();
  }

  advance(): void {
    const { words, postings } = this.#words;
    if (this.#wordEnd === words.length || words === '') {
      this.word = null;
      return;
    }
    const [wordStart, postingsStart] = [this.#wordEnd + 1, this.#postingsEnd + 1];
    this.#wordEnd = endOf(words, wordStart);
    this.#postingsEnd = endOf(postings, postingsStart);
    this.word = words.slice(wordStart, this.#wordEnd);
    this.postings = postings.slice(postingsStart, this.#postingsEnd);
  }
}

function endOf(text: string, start: number): number {
  const end = text.indexOf(' ', start);
  return end < 0 ? text.length : end;
}
