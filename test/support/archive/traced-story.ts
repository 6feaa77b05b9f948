import { parseSeed } from '#build/seeds/parse-seed.ts';
import type { QuotableArticle } from '#news/article/article-words.ts';
import type { Span } from '#news/text/span.ts';

/** A printed word with its punctuation, and its index in the first edition; null for a word that was inserted later. */
export interface TracedWord {
  readonly text: string;
  readonly origin: number | null;
  readonly isCopy: boolean;
}

/** A story whose words know their origin: the headline, then the caption and the paragraphs. */
export type TracedStory = readonly (readonly TracedWord[])[];

/** The first edition of a seed, each word its own origin; rows of dots in tables separate words too. */
export function traceStory(seed: string): TracedStory {
  const article = readSeed(seed);
  let origin = 0;
  return [
    article.headlineSpan,
    ...(article.caption === null ? [] : [article.caption]),
    ...article.paragraphs.map(({ span }) => span),
  ].map((span) =>
    seed
      .slice(...span)
      .split(/\s+|(?<=\.{4})(?!\.)/u)
      .map((text) => ({ text, origin: origin++, isCopy: false })),
  );
}

/** Prints the story as a seed and parses it; `placed` are its words with their spans. */
export function printStory(story: TracedStory): {
  readonly article: QuotableArticle;
  readonly placed: readonly { readonly word: TracedWord; readonly span: Span }[];
} {
  let seed = 'Wednesday, 19 January 2022 | 18:36 WIB';
  const placed: { word: TracedWord; span: Span }[] = [];
  for (const block of story) {
    for (const [at, word] of block.entries()) {
      seed += at === 0 ? '\n\n' : ' ';
      placed.push({ word, span: [seed.length, seed.length + word.text.length] });
      seed += word.text;
    }
  }
  return { article: readSeed(seed), placed };
}

/** Parses a seed with the real parser. Throws where it is invalid. */
export function readSeed(seed: string): QuotableArticle {
  const reading = parseSeed(seed, 'story.txt', '2026-11-22');
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const { headline, ...rest } = reading.value.parsed;
  return { ...rest, headlineSpan: headline };
}
