import type { Article } from '#news/article/article.ts';
import { mendWords, readWords, type Word } from '#news/search/read-words.ts';
import type { Span } from '#news/text/span.ts';

/** The texts that are searched: headline, caption, paragraphs and the names of authors. */
function searchedTexts({ source, headlineSpan, caption, paragraphs, authors = [] }: Article): string[] {
  const spans: Span[] = [headlineSpan, ...(caption === null ? [] : [caption]), ...paragraphs.map(({ span }) => span)];
  return [...spans.map((span) => source.slice(...span)), ...authors.map(({ name }) => name)];
}

/** Whether an article has the words of each phrase in a row, within one text. */
export function hasPhrases(article: Article, phrases: readonly (readonly string[])[]): boolean {
  const texts = searchedTexts(article).flatMap((text) => {
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
