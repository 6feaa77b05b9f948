import { articleWords, type QuotableArticle } from '../article/article-words.ts';
import { stretchesOf } from './find-quote.ts';
import { isUnlikeAround, locateWords } from '../text/locate-words.ts';
import { printedPassage } from './printed-passage.ts';
import type { Quote } from './quote.ts';
import type { Span } from '../text/span.ts';
import { hashWords } from '../text/word-hash.ts';

/** A passage of more words is carried by its beginning and its end, of so many words each: an address is no letter. */
const mostWords = 40;
const endWords = 14;

/** How many words to take from around a passage: more, until it cannot be taken for another. */
const contexts = [5, 8, 12, 18, 26];

/** Fewer words that read like others in the article are no passage: an edit would make them any of those. */
const fewestWords = 4;

/** A word of a thousand letters makes no address. */
const mostCharacters = 1000;

/**
 * The quote of a stretch of the article's source, whole words only; what is no headline, caption or paragraph is left out.
 * Null where it has no words, or where another passage reads the same and so does what stands around it.
 */
export function makeQuote(article: QuotableArticle, [from, to]: Span): Quote | null {
  const { source } = article;
  const words = articleWords(article);
  const text = words.map(({ folded }) => folded);
  const first = words.findIndex(({ span }) => span[1] > from);
  const last = words.findLastIndex(({ span }) => span[0] < to);
  const [firstWord, lastWord] = [words[first], words[last]];
  if (firstWord === undefined || lastWord === undefined || last < first) return null;

  // Punctuation that touches the passage belongs to it where it was selected too.
  const leading = source.slice(Math.max(from, words[first - 1]?.span[1] ?? 0), Math.max(from, firstWord.span[0]));
  const trailing = source.slice(lastWord.span[1], Math.min(to, words[last + 1]?.span[0] ?? source.length));
  const start = firstWord.span[0] - (/\S*$/u.exec(leading)?.[0].length ?? 0);
  const end = lastWord.span[1] + (/^\S*/u.exec(trailing)?.[0].length ?? 0);

  const isLong = last - first >= mostWords;
  const [startEnds, endStarts] = [first + endWords, last + 1 - endWords];
  const carried = {
    start: printedPassage(source, [start, isLong ? (words[startEnds - 1]?.span[1] ?? end) : end]),
    rest: isLong
      ? {
          end: printedPassage(source, [words[endStarts]?.span[0] ?? end, end]),
          middle: hashWords(text.slice(startEnds, endStarts)),
        }
      : null,
  };
  const carriedLength = carried.start.length + (carried.rest?.end.length ?? 0);
  const froms = isLong ? [first, endStarts] : [first];
  for (const context of contexts) {
    const before = words[Math.max(0, first - context)]?.span[0] ?? 0;
    const after = words[Math.min(words.length - 1, last + context)]?.span[1] ?? end;
    const quote = {
      ...carried,
      prefix: first === 0 ? '' : printedPassage(source, [before, start]),
      suffix: last === words.length - 1 ? '' : printedPassage(source, [end, after]),
    };
    if (mostCharacters < carriedLength + quote.prefix.length + quote.suffix.length) return null;
    const others = stretchesOf({ ...quote, twins: 0 }).map((stretch, which) =>
      locateWords(stretch, text).filter((place) => place.from !== froms[which] || place.cost > 0),
    );
    const twins = Math.max(...others.map(({ length }) => length));
    if (twins > 0 && last - first + 1 < fewestWords) return null;
    if (others.flat().every(isUnlikeAround)) return { ...quote, twins };
  }
  return null;
}
