import type { ReadQuery } from './matches.ts';
import { replaceWords } from '#news/search/replace-words.ts';

/** Nobody who asks more words at once is helped by one less, and each costs a search. */
const mostWords = 8;

interface Loosened {
  readonly without: readonly string[];
  readonly q: string;
}

/**
 * The ways to ask a little less: without the words that no article has, or with a phrase's words apart, or without any
 * one word. `without` are the words that are asked for no more; none where they are, but not as a phrase. None where
 * the question is one word, or nothing was asked.
 */
export function relaxQuestion(q: string | null, read: ReadQuery | null): Loosened[] {
  if (q === null || read === null) return [];
  const without = (words: readonly string[]) => ({
    without: words,
    q: replaceWords(q, words, ' '),
  });
  const asked = read.words.map((word) => word.asked);
  const unknown = read.words.filter(({ as }) => as === 'unknown').map((word) => word.asked);
  if (unknown.length > 0) return unknown.length < asked.length ? [without(unknown)] : [];
  if (read.phrases.length > 0) return [{ without: [], q: q.replaceAll(/["“”„«»]/gu, ' ').trim() }];
  return asked.length > 1 && asked.length <= mostWords ? asked.map((word) => without([word])) : [];
}
