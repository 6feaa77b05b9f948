import type { Line } from './lines.ts';
import { endsSentence } from './ends-sentence.ts';
import { firstWordWidth, startsUpper, textWidth } from '../text/text-width.ts';

/**
 * How the lines of a text make paragraphs. `lines`: each is one. `blocks`: blank lines part them. `wrapped`: lines are
 * wrapped at a width, and a paragraph begins behind a blank line, at a deeper indent, or behind a short last line.
 */
export const layouts = ['lines', 'blocks', 'wrapped'] as const;
export type Layout = (typeof layouts)[number];

export interface Paragraphing {
  /** The lines of each paragraph. */
  readonly paragraphs: readonly (readonly Line[])[];
  /** The first block whose reading was near, and how it was read; null where none was. */
  readonly near: { readonly line: Line; readonly taken: Layout } | null;
}

/** Columns; no text is wrapped wider by hand or by a program for mail (RFC 5322 allows 78, teletypes had up to 132). */
const widestWrap = 120;

/** Breaks of the whole text that count as much as those of a block. */
const priorWeight = 1;

/** The share of the margin that a wrapped line reaches at least. */
const nearMargin = 0.8;

/** A mean score so near to nought does not decide for sure. */
const nearScore = 0.4;

/** Parts lines into paragraphs, by `layout` or, where it is null, by what the lines show. */
export function partParagraphs(lines: readonly Line[], layout: Layout | null): Paragraphing {
  const blocks = blocksOf(lines);
  if (blocks.every(({ length }) => length === 1)) return { paragraphs: blocks, near: null };
  if (layout === 'lines') return { paragraphs: lines.map((line) => [line]), near: null };
  if (layout === 'blocks') return { paragraphs: blocks, near: null };
  const margins = { usual: usualWidth(blocks), isOneBlock: blocks.length === 1 };
  const scored = blocks.map((block) => scoreBlock(block, margins));
  const scores = scored.flat();
  const mean = scores.length === 0 ? 0 : sum(scores) / scores.length;
  let near: Paragraphing['near'] = null;
  const paragraphs = blocks.flatMap((block, at) => {
    if (block.length === 1) return [block];
    const own = scored[at] ?? [];
    const score = (sum(own) + priorWeight * mean) / (own.length + priorWeight);
    const isLines = layout === null && score > 0;
    const parts = isLines ? partLines(block) : partWrapped(block, margins);
    if (layout === null && Math.abs(score) < nearScore && parts.length !== (isLines ? 1 : block.length)) {
      near ??= { line: block[0] as Line, taken: isLines ? 'lines' : parts.length === 1 ? 'blocks' : 'wrapped' };
    }
    return parts;
  });
  return { paragraphs, near };
}

/** What is known of a whole text. */
interface Margins {
  /** The width at which most of its blocks are wrapped; 0 where it has no block that shows one. */
  readonly usual: number;
  readonly isOneBlock: boolean;
}

/** The middle of the widths of blocks whose lines, but for the last, are about as long as each other. */
function usualWidth(blocks: readonly (readonly Line[])[]): number {
  const even = blocks
    .filter((block) => block.length > 2)
    .map((block) => block.map(widthOf))
    .filter(isEven)
    .map(wrapWidth);
  return even.toSorted((a, b) => a - b)[even.length >> 1] ?? 0;
}

function isEven(widths: readonly number[]): boolean {
  const width = wrapWidth(widths);
  return widths.slice(0, -1).every((own) => own <= widestWrap && own >= width * nearMargin);
}

/** Runs of lines without a blank line between them; a heading in Markdown is one of its own. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const last = blocks.at(-1);
    const isParted = isHeading(line) || isHeading(lines[at - 1]);
    if (last === undefined || line.isFirst || isParted) blocks.push([line]);
    else last.push(line);
  }
  return blocks;
}

/** For each line break of a block: above 0 if a paragraph ends there, below 0 if the line is wrapped. */
function scoreBlock(block: readonly Line[], margins: Margins): readonly number[] {
  if (block.length === 1) return [];
  const isIndented = indentStarts(block).size > 0;
  const widths = block.map(widthOf);
  const width = Math.max(wrapWidth(widths), margins.usual);
  const reaching = widths.slice(0, -1).filter((own) => own >= width * nearMargin).length;
  return block.slice(1).map((next, at) => {
    const own = widths[at] ?? 0;
    // A line is not wrapped either where the next is wider than any that is wrapped.
    const isTooLong =
      own > widestWrap || (widths[at + 1] ?? 0) > widestWrap || (margins.usual > 0 && own > margins.usual * 1.25);
    // The longest line reaches the margin by definition: that shows something only where others reach it too.
    const isMargin = margins.usual > 0 || reaching > (own >= width * nearMargin ? 1 : 0);
    const margin = isTooLong ? 3 : scoreMargin(width, own, next, isMargin);
    const score = scoreBreak(block[at] as Line, next, margin, isTooLong) + (margins.isOneBlock ? 0.6 : 0);
    // Where indents show the paragraphs, the ends of lines do not.
    return isIndented && own <= widestWrap ? Math.min(score, -1) : score;
  });
}

function scoreBreak(line: Line, next: Line, margin: number, isTooLong: boolean): number {
  let score = margin;
  // Where a line may break at any letter, it seldom ends with a sentence by chance.
  if (endsSentence(line.text)) score += breaksAnywhere.test(line.text) ? 2.6 : 1.2;
  else if (/[\p{L}\p{N}](?:-|\u00ad)$/u.test(line.text)) score -= 2;
  else if (!noSentenceMarks.test(line.text)) score -= isTooLong ? 1 : 2.6;
  if (/^\p{Ll}/u.test(next.text)) score -= 2;
  else if (startsUpper(next.text)) score += 0.3;
  if (startsItem.test(next.text)) score += startsItem.test(line.text) ? 6 : 2;
  return Math.max(-3, Math.min(3, score));
}

/** Would the first word of the next line have fitted? Then the line was ended on purpose. */
function scoreMargin(width: number, own: number, next: Line, isMargin: boolean): number {
  const slack = width - own - 1 - firstWordWidth(next.text);
  if (slack >= 0) return Math.min(2, 0.4 + (4 * slack) / width);
  return isMargin ? -2 : -0.3;
}

/** Each line of a block, but for what goes on in small letters at a deeper indent: an item of a list. */
function partLines(block: readonly Line[]): readonly (readonly Line[])[] {
  const base = leastIndent(block);
  const parts: Line[][] = [];
  for (const line of block) {
    if (line.indent > base && /^\p{Ll}/u.test(line.text) && parts.length > 0) parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  return parts;
}

/** The paragraphs of a block of wrapped lines. */
function partWrapped(block: readonly Line[], { usual, isOneBlock }: Margins): readonly (readonly Line[])[] {
  const own = wrapWidth(block.map(widthOf));
  const width = block.length > 2 ? own : Math.max(usual, own);
  // Where no blank line parts paragraphs, a word that would have fitted is enough.
  const least = isOneBlock ? 1 : width / 5;
  const indents = indentStarts(block);
  const isList = block.filter(({ text }) => startsItem.test(text)).length > 1;
  const parts: Line[][] = [];
  for (const [at, line] of block.entries()) {
    const before = block[at - 1];
    const begins =
      before === undefined ||
      (isList && startsItem.test(line.text)) ||
      indents.has(at) ||
      (indents.size === 0 && block.length > 2 && endsParagraph(before, line, width, least));
    if (begins) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

/** Whether a wrapped line is the last of its paragraph: a sentence ends far from the margin, and the next line begins one. */
function endsParagraph(line: Line, next: Line, width: number, least: number): boolean {
  const slack = width - widthOf(line) - 1 - firstWordWidth(next.text);
  return width >= 40 && slack >= least && endsSentence(line.text) && !/^[\p{Ll}\p{P}]/u.test(next.text);
}

/** The indexes of lines that an indent shows to begin a paragraph; none where deeper lines are the rule (a hanging indent). */
function indentStarts(block: readonly Line[]): ReadonlySet<number> {
  const base = leastIndent(block);
  const deeper = block.flatMap(({ indent, text }, at) => (indent >= base + 2 && !/^\p{Ll}/u.test(text) ? [at] : []));
  const isHanging = deeper.length * 2 > block.length + 1 || block.some(({ text }) => startsItem.test(text));
  return new Set(isHanging ? [] : deeper);
}

/** The width at which lines of these widths may have been wrapped: that of the longest that can have been. */
function wrapWidth(widths: readonly number[]): number {
  return widths.reduce((longest, width) => (width <= widestWrap ? Math.max(longest, width) : longest), 0);
}

const leastIndent = (block: readonly Line[]) =>
  block.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
const widthOf = ({ indent, text }: Line) => indent + textWidth(text);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
/** Ends in a script that is written without spaces, and a mark. */
const breaksAnywhere = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\P{L}{1,3}$/u;
/** Scripts whose sentences end without a mark. */
const noSentenceMarks = /[\p{sc=Thai}\p{sc=Lao}]$/u;
/** `## Talks`, and `##Talks` as older Markdown has it. */
const heading = /^#{1,6}[ \t]+\S|^#{2,6}[^\s#]/u;
const isHeading = (line: Line | undefined) => line?.text.startsWith('#') === true && heading.test(line.text);
const startsItem = /^(?:[•◦▪‣·●○■*–—-]\s|\(?\d{1,3}[.)]\s|\p{L}\)\s)/u;
