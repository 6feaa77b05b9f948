import { parseSeed } from '#build/seeds/parse-seed.ts';
import type { QuotableArticle } from '#news/article/article-words.ts';
import type { Span } from '#news/text/span.ts';

/** A printed word with its punctuation, and which word of the first edition it is; null for one that was put in since. */
export interface TracedWord {
  readonly text: string;
  readonly origin: number | null;
  readonly isCopy: boolean;
}

/** A story whose words remember where they came from: the headline first, then the paragraphs. */
export type TracedStory = readonly (readonly TracedWord[])[];

/** The first edition: headline and paragraphs of a seed, every word its own origin; rows of dots in tables part words too. */
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

/** The story as a seed, read by the real parser, and where each of its words came to stand. */
export function printStory(story: TracedStory): {
  readonly article: QuotableArticle;
  readonly stands: readonly { readonly word: TracedWord; readonly span: Span }[];
} {
  let seed = 'Wednesday, 19 January 2022 | 18:36 WIB';
  const stands: { word: TracedWord; span: Span }[] = [];
  for (const block of story) {
    for (const [at, word] of block.entries()) {
      seed += at === 0 ? '\n\n' : ' ';
      stands.push({ word, span: [seed.length, seed.length + word.text.length] });
      seed += word.text;
    }
  }
  return { article: readSeed(seed), stands };
}

/** A seed by the real parser, as far as it can be quoted. Throws where it is wrong. */
export function readSeed(seed: string): QuotableArticle {
  const reading = parseSeed(seed, 'story.txt', '2026-11-22');
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const { headline, ...rest } = reading.value.parsed;
  return { ...rest, headlineSpan: headline };
}
