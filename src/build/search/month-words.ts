import type { Article } from '#news/article.ts';
import { joinWords, readWords } from '#news/read-words.ts';
import type { Mention } from '#news/region.ts';
import type { Span } from '#news/span.ts';
import { listUsualNames } from '#news/usual-names.ts';
import { levels, writeMonthPostings } from '#news/word-postings.ts';
import { weighWord } from './weigh-word.ts';

/** The words of a month and where they stand in it, as two long texts: flat, so that a year of them is small in memory. */
export interface MonthWords {
  /** Ascending, parted by spaces. */
  readonly words: string;
  /** Of each word (`writeMonthPostings`), parted by spaces. */
  readonly postings: string;
}

/** What is known of a word: where it stands, and how it stands in the article that is being read. */
interface Entry {
  /** See `writeMonthPostings`; the newest first. */
  readonly postings: number[];
  inHeadline: boolean;
  inLead: boolean;
  count: number;
}

/** Collects the words of a month, article by article, the newest first. */
export class MonthIndex {
  readonly #entries = new Map<string, Entry>();

  /** An article is found by its own words, and by those of the usual names of places that it spells otherwise. */
  add(article: Article): void {
    const { source, paragraphs, headlineSpan, caption, mentions, position } = article;
    const met: Entry[] = [];
    let length = 0;
    const addSpan = ([start, end]: Span, where: Where) => {
      const text = source.slice(start, end);
      const words = readWords(text);
      length += words.length;
      for (const { term } of words) this.#meet(term, where, met);
      for (const { term } of joinWords(text, words)) this.#meet(term, where, met);
    };
    addSpan(headlineSpan, 'headline');
    if (caption !== null) addSpan(caption, 'lead');
    for (const [at, { span }] of paragraphs.entries()) addSpan(span, at === 0 ? 'lead' : 'text');
    for (const mention of mentions) {
      const where = whereOf(mention);
      for (const { terms } of listUsualNames(source.slice(...mention.span), mention))
        for (const term of terms) this.#meet(term, where, met);
    }
    for (const entry of met) {
      entry.postings.push(position * levels + weighWord(entry, length));
      entry.inHeadline = entry.inLead = false;
      entry.count = 0;
    }
  }

  close(): MonthWords {
    const sorted = [...this.#entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      words: sorted.map(([word]) => word).join(' '),
      postings: sorted.map(([, { postings }]) => writeMonthPostings(postings.toReversed())).join(' '),
    };
  }

  /** Counts a word of an article, and notes it among those `met` in it so far. */
  #meet(word: string, where: Where, met: Entry[]): void {
    let entry = this.#entries.get(word);
    if (entry === undefined) {
      entry = { postings: [], inHeadline: false, inLead: false, count: 0 };
      this.#entries.set(word, entry);
    }
    if (entry.count === 0 && !entry.inHeadline) met.push(entry);
    if (where === 'headline') entry.inHeadline = true;
    else entry.count += 1;
    if (where === 'lead') entry.inLead = true;
  }
}

type Where = 'headline' | 'lead' | 'text';

function whereOf({ where }: Mention): Where {
  if (where === 'headline') return where;
  return typeof where === 'string' || where === 0 ? 'lead' : 'text';
}
