import type { Article } from '#news/article/article.ts';
import { joinWords, readWords, type Word } from '#news/search/read-words.ts';
import type { Span } from '#news/text/span.ts';
import { listUsualNames } from '#news/search/usual-names.ts';
import type { ReadQuery } from '../archive/matches.ts';
import { findPhrase } from './find-phrases.ts';

/** A stretch of an article's source that a question found. */
export interface Mark {
  readonly span: Span;
  /** Which of the question's words or phrases it stands for, by any number that is the same for the same. */
  readonly of: number;
  /** The place's usual name, where that is what was asked for and not what is printed. */
  readonly usual: string | null;
}

/** Finds in texts of an article what a question found it by. Marks are ascending, and none overlap. */
export function createMarker({ source, mentions }: Article, { words, phrases }: ReadQuery): (text: Span) => Mark[] {
  const inPhrases = new Set(phrases.flat());
  const wordOf = new Map<string, number>();
  for (const [of, { forms }] of words.entries()) {
    const isPhrasePart = forms.length === 1 && inPhrases.has(forms[0] ?? '');
    if (!isPhrasePart) for (const form of forms) wordOf.set(form, of);
  }
  const usualNames = mentions.flatMap((mention): Mark[] => {
    for (const { name, terms } of listUsualNames(source.slice(...mention.span), mention)) {
      const of = terms.map((term) => wordOf.get(term)).find((word) => word !== undefined);
      if (of !== undefined) return [{ span: mention.span, of, usual: name }];
    }
    return [];
  });
  return ([start, end]) => {
    const text = source.slice(start, end);
    const read = readWords(text);
    const found = [...read, ...joinWords(text, read)].flatMap(({ term, span }) => {
      const of = wordOf.get(term);
      return of === undefined ? [] : [{ span, of }];
    });
    for (const [at, phrase] of phrases.entries()) {
      for (const first of findPhrase(read, phrase)) {
        found.push({ span: spanOf(read.slice(first, first + phrase.length)), of: words.length + at });
      }
    }
    const own = found.map(({ span, of }): Mark => ({ span: [span[0] + start, span[1] + start], of, usual: null }));
    const spelt = usualNames.filter(({ span }) => span[0] >= start && span[1] <= end);
    // Of two that begin together the longer counts. Where two overlap they are one: pairs of letters that are words.
    const inOrder = [...own, ...spelt].toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
    const marks: Mark[] = [];
    for (const mark of inOrder) {
      const last = marks.at(-1);
      if (last === undefined || mark.span[0] >= last.span[1]) marks.push(mark);
      else if (last.usual === null)
        marks.splice(-1, 1, { ...last, span: [last.span[0], Math.max(last.span[1], mark.span[1])] });
    }
    return marks;
  };
}

function spanOf(words: readonly Word[]): Span {
  return [words.at(0)?.span[0] ?? 0, words.at(-1)?.span[1] ?? 0];
}
