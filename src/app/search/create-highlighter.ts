import type { Article } from '#news/article/article.ts';
import { joinWords, mendWords, readWords, type Word } from '#news/search/read-words.ts';
import type { Span } from '#news/text/span.ts';
import { listUsualNames } from '#news/search/usual-names.ts';
import type { ReadQuery } from '../archive/matches.ts';
import { findPhrase } from './find-phrases.ts';

/** A part of an article's source that matches the query. */
export interface TextMatch {
  readonly span: Span;
  /** Which word or phrase of the query it matches: a number that is the same for the same one. */
  readonly part: number;
  /** The usual name of a place, where the query has that name and the article prints another; else null. */
  readonly usual: string | null;
}

/**
 * Creates a function that finds the matches of a query in a span of an article. They are ascending and do not overlap.
 */
export function createHighlighter(
  { source, mentions }: Article,
  { words, phrases }: ReadQuery,
): (text: Span) => TextMatch[] {
  const inPhrases = new Set(phrases.flat());
  const partOf = new Map<string, number>();
  for (const [part, { forms }] of words.entries()) {
    const isPhrasePart = forms.length === 1 && inPhrases.has(forms[0] ?? '');
    if (!isPhrasePart) for (const form of forms) partOf.set(form, part);
  }
  const usualNames = mentions.flatMap((mention): TextMatch[] => {
    for (const { name, terms } of listUsualNames(source.slice(...mention.span), mention)) {
      const part = terms.map((term) => partOf.get(term)).find((number) => number !== undefined);
      if (part !== undefined) return [{ span: mention.span, part, usual: name }];
    }
    return [];
  });
  return ([start, end]) => {
    const text = source.slice(start, end);
    const read = readWords(text);
    const found = [...read, ...joinWords(text, read)].flatMap(({ term, span }) => {
      const part = partOf.get(term);
      return part === undefined ? [] : [{ span, part }];
    });
    for (const [at, phrase] of phrases.entries()) {
      for (const row of [read, mendWords(text, read)]) {
        for (const first of findPhrase(row, phrase)) {
          found.push({ span: spanOf(row.slice(first, first + phrase.length)), part: words.length + at });
        }
      }
    }
    const asPrinted = found.map(({ span, part }): TextMatch => ({
      span: [span[0] + start, span[1] + start],
      part,
      usual: null,
    }));
    const renamed = usualNames.filter(({ span }) => span[0] >= start && span[1] <= end);
    // Of two matches with the same start the longer counts. Overlapping ones are merged: they are pairs of letters of a
    // script without spaces.
    const sorted = [...asPrinted, ...renamed].toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
    const matches: TextMatch[] = [];
    for (const match of sorted) {
      const last = matches.at(-1);
      if (last === undefined || match.span[0] >= last.span[1]) matches.push(match);
      else if (last.usual === null)
        matches.splice(-1, 1, { ...last, span: [last.span[0], Math.max(last.span[1], match.span[1])] });
    }
    return matches;
  };
}

function spanOf(words: readonly Word[]): Span {
  return [words.at(0)?.span[0] ?? 0, words.at(-1)?.span[1] ?? 0];
}
