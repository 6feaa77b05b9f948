import type { ReadQuery } from './find-matches.ts';
import { replaceWords } from './replace-words.ts';

/** Nobody who asks more words at once is helped by one less, and each costs a search. */
const mostWords = 8;

/**
 * The ways to ask a little less: without the words that no article has, or with a phrase's words apart, or without any one
 * word. `what` is what an article need not be any more. None where the question is one word, or nothing was asked.
 */
export function loosenQuestion(q: string | null, read: ReadQuery | null): { what: string; q: string }[] {
  if (q === null || read === null) return [];
  const without = (words: readonly string[]) => ({
    what: `found for ${words.map((word) => `“${word}”`).join(' and ')}`,
    q: replaceWords(q, words, ' '),
  });
  const asked = read.words.map((word) => word.asked);
  const unknown = read.words.filter(({ as }) => as === 'unknown').map((word) => word.asked);
  if (unknown.length > 0) return unknown.length < asked.length ? [without(unknown)] : [];
  if (read.phrases.length > 0) return [{ what: 'found as a phrase', q: q.replaceAll(/["“”„«»]/gu, ' ').trim() }];
  return asked.length > 1 && asked.length <= mostWords ? asked.map((word) => without([word])) : [];
}
