import type { Article } from '#news/article/article.ts';
import { readWords, type Word } from '#news/search/read-words.ts';
import type { Span } from '#news/text/span.ts';

/** Headline, caption and paragraphs: what of an article is searched. */
function searchedSpans({ headlineSpan, caption, paragraphs }: Article): Span[] {
  return [headlineSpan, ...(caption === null ? [] : [caption]), ...paragraphs.map(({ span }) => span)];
}

/** Whether an article has the words of each phrase in a row. */
export function hasPhrases(article: Article, phrases: readonly (readonly string[])[]): boolean {
  const texts = searchedSpans(article).map((span) => readWords(article.source.slice(...span)));
  return phrases.every((phrase) => texts.some((words) => findPhrase(words, phrase).length > 0));
}

/** Where a phrase begins among some words. */
export function findPhrase(words: readonly Word[], phrase: readonly string[]): number[] {
  const starts = words.map((_, at) => at);
  return starts.filter((at) => phrase.every((term, offset) => words[at + offset]?.term === term));
}
