import type { MarkedText } from './read-marked-texts.ts';
import { findRuns, isLink, longestRun } from '../people/find-runs.ts';
import { readFeatures } from '../people/read-features.ts';
import { readWords } from '../people/read-words.ts';

/** A run to learn from: the keys of each word's features, whether it follows or is a small word, and what it is. */
export interface RunExample {
  readonly keys: readonly (readonly number[])[];
  readonly links: readonly boolean[];
  readonly truth: Uint8Array;
  readonly weight: number;
}

const labelOf: Readonly<Record<string, number>> = { PER: 1, ORG: 2, LOC: 3, MISC: 4 };

/** The runs of a text with their labels. */
export function examplesOf({ text, sentences, marks }: MarkedText, weight: number): readonly RunExample[] {
  const stretches = sentences.map((span) => {
    const words = readWords(text, span);
    return { words, runs: findRuns(words).filter(({ first, last }) => last - first < longestRun) };
  });
  const features = readFeatures(stretches);
  return stretches.flatMap(({ words, runs }, s) =>
    runs.map(({ first, last }, r) => ({
      keys: features[s]?.[r] ?? [],
      links: words
        .slice(first, last + 1)
        .map((word, i) => isLink(word) || (i > 0 && isLink(words[first + i - 1] ?? word))),
      truth: Uint8Array.from(words.slice(first, last + 1), (word) => {
        const mark = marks.find(({ span }) => span[0] < word.end && span[1] > word.start);
        return mark === undefined ? 0 : (labelOf[mark.type] ?? 0);
      }),
      weight,
    })),
  );
}
