import type { Article } from '#news/article/article.ts';
import { mendWords, readWords, type Word } from '#news/search/read-words.ts';
import type { Span } from '#news/text/span.ts';

/** The texts that are searched: headline, caption and paragraphs. */
function searchedSpans({ headlineSpan, caption, paragraphs }: Article): Span[] {
  return [headlineSpan, ...(caption === null ? [] : [caption]), ...paragraphs.map(({ span }) => span)];
}

/** Whether an article has the words of each phrase in a row, within one text. */
export function hasPhrases(article: Article, phrases: readonly (readonly string[])[]): boolean {
  const texts = searchedSpans(article).flatMap((span) => {
    const text = article.source.slice(...span);
    const words = readWords(text);
    return [words, mendWords(text, words)];
  });
  return phrases.every((phrase) => texts.some((words) => findPhrase(words, phrase).length > 0));
}

/** The indices of the words at which a phrase begins. */
export function findPhrase(words: readonly Word[], phrase: readonly string[]): number[] {
  const starts = words.map((_, at) => at);
  return starts.filter((at) => phrase.every((term, offset) => words[at + offset]?.term === term));
}
