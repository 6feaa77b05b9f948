import type { Article } from '#news/article.ts';
import { joinWords, readWords } from '#news/read-words.ts';
import type { Span } from '#news/span.ts';
import { listUsualNames } from '#news/usual-names.ts';
import { writeMonthPostings } from '#news/word-postings.ts';
import { weighWord } from './weigh-word.ts';

/** The words of a month and where they stand in it, as two long texts: flat, so that a year of them is small in memory. */
export interface MonthWords {
  /** Ascending, parted by spaces. */
  readonly words: string;
  /** Of each word (`writeMonthPostings`), parted by spaces. */
  readonly postings: string;
}

interface Occurrences {
  inHeadline: boolean;
  inLead: boolean;
  count: number;
}

/** Collects the words of a month, article by article, the newest first. */
export class MonthIndex {
  /** By word: positions and levels in turn, the newest first. */
  readonly #entries = new Map<string, number[]>();

  add(article: Article): void {
    const { occurrences, length } = countWords(article);
    for (const [word, occurrence] of occurrences) {
      const entries = this.#entries.get(word);
      const level = weighWord(occurrence, length);
      if (entries === undefined) this.#entries.set(word, [article.position, level]);
      else entries.push(article.position, level);
    }
  }

  close(): MonthWords {
    const words = [...this.#entries.keys()].toSorted();
    return { words: words.join(' '), postings: words.map((word) => this.#postings(word)).join(' ') };
  }

  #postings(word: string): string {
    const entries = this.#entries.get(word) ?? [];
    const pairs: [position: number, level: number][] = [];
    for (let at = entries.length - 2; at >= 0; at -= 2) pairs.push([entries[at] ?? 0, entries[at + 1] ?? 0]);
    return writeMonthPostings(pairs);
  }
}

/** The words an article is found by: its own, and those of the usual names of the places it spells otherwise. */
function countWords(article: Article) {
  const occurrences = new Map<string, Occurrences>();
  const { source, paragraphs, headlineSpan, caption, mentions } = article;
  const lead = paragraphs[0]?.span;
  let length = 0;
  const add = (word: string, isHeadline: boolean, isLead: boolean) => {
    const before = occurrences.get(word);
    const now = before ?? { inHeadline: false, inLead: false, count: 0 };
    if (before === undefined) occurrences.set(word, now);
    if (isHeadline) now.inHeadline = true;
    else now.count += 1;
    if (isLead) now.inLead = true;
  };
  const addText = (text: string, isHeadline: boolean, isLead: boolean) => {
    const words = readWords(text);
    length += words.length;
    for (const { term } of words) add(term, isHeadline, isLead);
    for (const { term } of joinWords(text, words)) add(term, isHeadline, isLead);
  };
  const addSpan = ([start, end]: Span, isHeadline: boolean, isLead: boolean) =>
    addText(source.slice(start, end), isHeadline, isLead);
  addSpan(headlineSpan, true, false);
  if (caption !== null) addSpan(caption, false, true);
  for (const { span } of paragraphs) addSpan(span, false, span === lead);
  for (const mention of mentions) {
    const { span, where } = mention;
    for (const word of listUsualNames(source.slice(...span), mention).flatMap(({ terms }) => terms)) {
      add(word, where === 'headline', where !== 'headline' && (typeof where === 'string' || where === 0));
    }
  }
  return { occurrences, length };
}
