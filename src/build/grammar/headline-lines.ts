import type { Span } from '#news/text/span.ts';
import type { Line } from './lines.ts';
import { endsSentence } from './ends-sentence.ts';
import { firstWordWidth, textWidth } from '../text/text-width.ts';

/** Characters; a longer headline has most likely lost the blank line after it. */
export const maxHeadlineLength = 300;

/** Columns; no headline is wrapped wider. */
const widest = 120;

/**
 * How many lines from `at` on are the headline. It ends before a blank line and before a line that is another part (`isPart`).
 * Of several lines in one block all are, if they read as one wrapped headline.
 */
export function countHeadlineLines(lines: readonly Line[], at: number, isPart: (line: Line) => boolean): number {
  const next = lines.findIndex((line, index) => index > at && (line.isFirst || isPart(line)));
  const block = lines.slice(at, next < 0 ? lines.length : next);
  const [first, second] = block;
  if (first === undefined || second === undefined) return 1;
  const isApart = lines[next]?.isFirst ?? false;
  const length = (block.at(-1)?.span[1] ?? 0) - first.span[0];
  const width = block.reduce((longest, { text }) => Math.max(longest, textWidth(text)), 0);
  if (isApart && length <= maxHeadlineLength && width <= widest) {
    const isProse = endsSentence(block.at(-1)?.text ?? '');
    return isProse && mightHaveFitted(first, second, width) ? 1 : block.length;
  }
  // No blank line below the headline: only small letters behind a full line show that it goes on.
  let count = 1;
  while (count < block.length - 1 && count < 3) {
    const [line, following] = [block[count - 1] as Line, block[count] as Line];
    const isFull = textWidth(line.text) <= widest && width <= widest && !mightHaveFitted(line, following, width);
    if (!isFull || !/^\p{Ll}/u.test(following.text) || following.indent > first.indent) break;
    count += 1;
  }
  return count;
}

function mightHaveFitted(line: Line, next: Line, width: number): boolean {
  return textWidth(line.text) + 1 + firstWordWidth(next.text) <= width;
}

/** The words of a headline, without the marks of a Markdown heading or of bold type around them. */
export function headlineSpan(source: string, [start, end]: Span): Span {
  const text = source.slice(start, end);
  if (!/^[#*_]/u.test(text)) return [start, end];
  const [, heading] = /^(#{1,6}[ \t]+)/u.exec(text) ?? [];
  const [, bold = '', inBold = ''] = /^(\*\*|__)([^*_]+)\1$/u.exec(text) ?? [];
  const before = heading ?? bold;
  const words = heading === undefined ? inBold : withoutClosingMark(text.slice(before.length));
  return words.trim() === '' ? [start, end] : [start + before.length, start + before.length + words.length];
}

/** `Talks ##` gives `Talks`. Read from its end: looking for blanks before such a mark would try each of them. */
function withoutClosingMark(heading: string): string {
  const mark = /(?<!#)#+$/u.exec(heading);
  const words = mark === null ? heading : heading.slice(0, mark.index).replace(/(?<![ \t])[ \t]+$/u, '');
  return mark !== null && words.length < mark.index ? words : heading;
}
