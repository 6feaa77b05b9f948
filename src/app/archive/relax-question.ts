import type { ReadQuery } from './matches.ts';
import { replaceWords } from '#news/search/replace-words.ts';

/** Longer queries are not relaxed word by word: one word less rarely helps, and each attempt costs a search. */
const maxWords = 8;

interface RelaxedQuery {
  readonly without: readonly string[];
  readonly q: string;
}

/**
 * Alternatives to a query that found nothing: without its unknown words, or with phrases as separate words, or without
 * any one word. `without` are the dropped words; empty where only the phrases were given up. An empty list where the
 * query has one word, or there is none.
 */
export function relaxQuestion(q: string | null, read: ReadQuery | null): RelaxedQuery[] {
  if (q === null || read === null) return [];
  const without = (words: readonly string[]) => ({
    without: words,
    q: replaceWords(q, words, ' '),
  });
  const typedWords = read.words.map((word) => word.typed);
  const unknown = read.words.filter(({ as }) => as === 'unknown').map((word) => word.typed);
  if (unknown.length > 0) return unknown.length < typedWords.length ? [without(unknown)] : [];
  if (read.phrases.length > 0) return [{ without: [], q: q.replaceAll(/["“”„«»]/gu, ' ').trim() }];
  return typedWords.length > 1 && typedWords.length <= maxWords ? typedWords.map((word) => without([word])) : [];
}
