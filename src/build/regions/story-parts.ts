import type { ParsedArticle } from '#news/article/article.ts';
import type { Span } from '#news/text/span.ts';

/** Characters of a paragraph that is weighed in parts: five times as long as those of the news; and of one that is the whole story. */
const longestWhole = 800;
const longestAlone = 300;
/** Characters of a part at least, as paragraphs of the news have them. */
const partLength = 150;

/** What ends a sentence, and the beginning of the next; the full stop of "Mr." or "U.S." ends none. */
const sentenceEnd =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|No|Inc|Corp|Co))[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu;

/**
 * The parts of a story that count where it is weighed how early, how often and in how much of it a place is named: its
 * paragraphs, and of those that are far longer than the news has them some sentences each. So it does not matter whether a
 * text comes in one block. In the order of the text.
 */
export function partsOf({ source, paragraphs }: Pick<ParsedArticle, 'source' | 'paragraphs'>): readonly Span[] {
  const longest = paragraphs.length === 1 ? longestAlone : longestWhole;
  return paragraphs.flatMap(({ span }) => (span[1] - span[0] <= longest ? [span] : cut(source, span)));
}

function cut(source: string, [start, end]: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of source.slice(start, end).matchAll(sentenceEnd)) {
    const at = start + index + mark.length;
    if (at - from < partLength) continue;
    parts.push([from, at]);
    from = at;
  }
  return [...parts, [from, end]];
}

/** The index of the part that holds an offset: the last that begins before it. */
export function partAt(parts: readonly Span[], offset: number): number {
  return Math.max(
    0,
    parts.findLastIndex(([start]) => start <= offset),
  );
}
