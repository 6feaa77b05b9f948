import { articleWords, type QuotableArticle } from '../article/article-words.ts';
import { quotedWordsOf } from './find-quote.ts';
import { hasOtherContextOnBothSides, locateWords } from '../text/locate-words.ts';
import { printedPassage, type Quote } from './quote.ts';
import type { Span } from '../text/span.ts';
import { hashWords } from '../text/word-hash.ts';

/** A longer passage is quoted by `endWords` words of its beginning and of its end, to keep the address short. */
const maxWords = 40;
const endWords = 14;

/** Words of context on each side; the first size that tells the passage from all others is used. */
const contextSizes = [5, 8, 12, 18, 26];

/** A shorter passage must be unlike all others in the article: after an edit it could be any of them. */
const minWords = 4;

/** Longest quote with its context, in UTF-16 code units, so that the address stays usable. */
const maxCharacters = 1000;

/**
 * Quotes a span of the article's source, extended to whole words; only headline, caption and paragraphs count. Null where
 * the span has no words, where the quote would be too long, or where another passage and its context read the same.
 */
export function makeQuote(article: QuotableArticle, [from, to]: Span): Quote | null {
  const { source } = article;
  const words = articleWords(article);
  const text = words.map(({ folded }) => folded);
  const first = words.findIndex(({ span }) => span[1] > from);
  const last = words.findLastIndex(({ span }) => span[0] < to);
  const [firstWord, lastWord] = [words[first], words[last]];
  if (firstWord === undefined || lastWord === undefined || last < first) return null;

  // Punctuation next to the passage belongs to it if it was selected too.
  const leading = source.slice(Math.max(from, words[first - 1]?.span[1] ?? 0), Math.max(from, firstWord.span[0]));
  const trailing = source.slice(lastWord.span[1], Math.min(to, words[last + 1]?.span[0] ?? source.length));
  const start = firstWord.span[0] - (/(?<!\S)\S*$/u.exec(leading)?.[0].length ?? 0);
  const end = lastWord.span[1] + (/^\S*/u.exec(trailing)?.[0].length ?? 0);

  const isLong = last - first >= maxWords;
  const [startEnds, endStarts] = [first + endWords, last + 1 - endWords];
  const passage = {
    start: printedPassage(source, [start, isLong ? (words[startEnds - 1]?.span[1] ?? end) : end]),
    rest: isLong
      ? {
          end: printedPassage(source, [words[endStarts]?.span[0] ?? end, end]),
          middle: hashWords(text.slice(startEnds, endStarts)),
        }
      : null,
  };
  const passageLength = passage.start.length + (passage.rest?.end.length ?? 0);
  const starts = isLong ? [first, endStarts] : [first];
  for (const context of contextSizes) {
    const before = words[Math.max(0, first - context)]?.span[0] ?? 0;
    const after = words[Math.min(words.length - 1, last + context)]?.span[1] ?? end;
    const quote = {
      ...passage,
      prefix: first === 0 ? '' : printedPassage(source, [before, start]),
      suffix: last === words.length - 1 ? '' : printedPassage(source, [end, after]),
    };
    if (maxCharacters < passageLength + quote.prefix.length + quote.suffix.length) return null;
    const located = quotedWordsOf({ ...quote, twins: 0 }).map((part) => locateWords(part, text));
    if (!located.every((candidates) => candidates !== null)) return null;
    const others = located.map((candidates, which) =>
      candidates.filter((match) => match.from !== starts[which] || match.cost > 0),
    );
    const twins = Math.max(...others.map(({ length }) => length));
    if (twins > 0 && last - first + 1 < minWords) return null;
    if (others.flat().every(hasOtherContextOnBothSides)) return { ...quote, twins };
  }
  return null;
}
