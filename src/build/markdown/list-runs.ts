import type { Line } from '../grammar/lines.ts';
import { endsSentence } from '../grammar/ends-sentence.ts';
import { textWidth } from '../text/text-width.ts';
import { cutLine } from './part.ts';

/** An item of a list, or a further paragraph of one. */
export interface ListItem {
  readonly first: Line;
  /** Characters of its mark, with the blanks behind it. */
  readonly mark: number;
  readonly lines: readonly Line[];
  readonly depth: number;
  readonly number: number | null;
  readonly goesOn: boolean;
}

interface Marker {
  readonly length: number;
  readonly number: number | null;
  /** Whether it is a hyphen, an asterisk or a plus, which stand at the beginning of other lines too. */
  readonly isCommon: boolean;
}

const deepest = 5;

/** Columns; a line as wide as this that does not end as a sentence may have been wrapped. */
const wrapped = 50;

/** The mark of an item at the beginning of a line: a bullet, or a number with a full stop or a bracket. */
function readMarker({ text }: Line): Marker | null {
  const match = /^(?:([-*+])|[•◦▪‣●○■]|(\d{1,9})[.)])[ \t]+(?=\S)/u.exec(text);
  if (match === null) return null;
  const [{ length }, common, number] = match;
  return { length, number: number === undefined ? null : Number(number), isCommon: common !== undefined };
}

/**
 * The items from `lines[at]` on that are one run, and where it ends; null where they are no list. In Markdown one bullet is
 * enough. Otherwise a list has two items at least, bullets that are hyphens stand in lines without a blank one between, and
 * numbers count from 1. `ends` says of a line that something else begins there.
 */
export function readList(
  lines: readonly Line[],
  at: number,
  isMarkdown: boolean,
  ends: (at: number) => boolean,
): { readonly items: readonly ListItem[]; readonly end: number } | null {
  const run = new ListRun(isMarkdown);
  let end = at;
  for (; end < lines.length; end += 1) {
    const line = lines[end] as Line;
    if (!run.take(line, lines[end - 1], end > at && ends(end))) break;
  }
  return run.isList() ? { items: run.items, end } : null;
}

class ListRun {
  readonly items: (ListItem & { readonly lines: Line[] })[] = [];
  readonly #isMarkdown: boolean;
  /** The innermost item and those around it. */
  readonly #open: { readonly indent: number; number: number | null }[] = [];
  #topLevel = 0;

  constructor(isMarkdown: boolean) {
    this.#isMarkdown = isMarkdown;
  }

  isList(): boolean {
    const [first] = this.items;
    return first !== undefined && this.#topLevel > (this.#isMarkdown && first.number === null ? 0 : 1);
  }

  /** Takes a line, if it belongs to the run. */
  take(line: Line, before: Line | undefined, endsHere: boolean): boolean {
    if (endsHere) return false;
    const marker = readMarker(line);
    const open = this.#open.at(-1);
    if (marker === null) return open !== undefined && this.#goOn(line, before, open.indent);
    if (open !== undefined && line.isFirst && marker.isCommon && !this.#isMarkdown) return false;
    const depth = this.#depthOf(line.indent);
    const sibling = this.#open[depth];
    if (sibling === undefined) {
      if (!this.#isMarkdown && (marker.number ?? 1) !== 1) return false;
      this.#open.push({ indent: line.indent, number: marker.number });
    } else if (!follows(marker.number, sibling.number, this.#isMarkdown)) return false;
    else {
      this.#open.length = depth + 1;
      sibling.number = marker.number;
    }
    if (depth === 0) this.#topLevel += 1;
    const lines = [cutLine(line, marker.length)];
    this.items.push({ first: line, mark: marker.length, lines, depth, number: marker.number, goesOn: false });
    return true;
  }

  /** At how many items that are open the line is deeper. */
  #depthOf(indent: number): number {
    const depth = this.#open.findLastIndex((item) => indent >= item.indent + 2) + 1;
    return Math.min(depth, deepest);
  }

  #goOn(line: Line, before: Line | undefined, indent: number): boolean {
    const last = this.items.at(-1);
    if (last === undefined) return false;
    if (line.isFirst) {
      const depth = this.#open.findLastIndex((item) => line.indent >= item.indent + 2);
      const item = this.#open[depth];
      if (!this.#isMarkdown || item === undefined) return false;
      this.items.push({ first: line, mark: 0, lines: [line], depth, number: item.number, goesOn: true });
      return true;
    }
    const isDeeper = line.indent >= indent + 2;
    const isWrapped = before !== undefined && !endsSentence(before.text) && textWidth(before.text) >= wrapped;
    if (!this.#isMarkdown && !isDeeper && !isWrapped && !/^\p{Ll}/u.test(line.text)) return false;
    last.lines.push(line);
    return true;
  }
}

/** Whether an item may stand behind another in one list. Markdown lets all numbers be the same. */
function follows(number: number | null, before: number | null, isMarkdown: boolean): boolean {
  if (number === null || before === null) return number === before;
  return number === before + 1 || (isMarkdown && number === before);
}
