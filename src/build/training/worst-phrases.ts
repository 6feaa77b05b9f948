import type { Corpus } from './read-corpus.ts';
import type { CodesByFile } from './score-predictions.ts';
import { tagRegions } from '../regions/tag-regions.ts';

/** Lines for a terminal: the `most` commonest false positives with the phrases behind them, and the codes missed most often. */
export function worstPhrases(
  { seeds, labels, ignored }: Corpus,
  predictions: CodesByFile,
  most: number,
): readonly string[] {
  const wrong = new Map<string, string[]>();
  const missed = new Map<string, string[]>();
  for (const [file, seed] of seeds) {
    const truth = labels[file];
    if (truth === undefined) continue;
    const said = predictions[file] ?? [];
    const { mentions } = tagRegions(seed);
    for (const code of said) {
      if (truth.includes(code) || ignored[file]?.includes(code)) continue;
      const phrases = new Set(
        mentions
          .filter((one) => one.code === code)
          .map(({ span, where }) => `${where === 'dateline' ? 'dateline ' : ''}${seed.source.slice(...span)}`),
      );
      note(wrong, `${code} by "${[...phrases].join('", "')}"`, file);
    }
    for (const code of truth)
      if (!said.includes(code))
        note(missed, `${code}${mentions.some((one) => one.code === code) ? ' (named)' : ''}`, file);
  }
  const lines = (title: string, map: Map<string, string[]>) => [
    title,
    ...[...map]
      .toSorted((a, b) => b[1].length - a[1].length)
      .slice(0, most)
      .map(([key, files]) => `  ${files.length} × ${key}: ${files.slice(0, 3).join(', ')}`),
  ];
  return [...lines('wrong tags, by the phrases behind them', wrong), ...lines('missed', missed)];
}

function note(map: Map<string, string[]>, key: string, file: string): void {
  map.set(key, [...(map.get(key) ?? []), file]);
}
