import type { Edit } from '#news/revisions/revision.ts';
import { matchRows, type Match } from './match-rows.ts';

/** The most paragraphs, and words of a paragraph or two, that may differ: beyond it they are taken as other ones. */
const maxLeft = 400;

/** The least share of its letters that a paragraph has in common with an edited one. */
const minShare = 0.3;

/** A word (each letter of a script without spaces is one), white space, or a sign. */
const token =
  /\s+|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}\p{M}])+(?:['’ʼ-][\p{L}\p{N}\p{M}]+)*|[^]/gu;

/** A part of the text that is one of two in the other. */
type Change = readonly [start: number, end: number, before: string];

/**
 * What makes a text the one before it, word by word: what stays in both is as much as can be, but where little stays of
 * paragraphs, they are taken as a whole. Texts are headlines and paragraphs with a blank line between two. The cost is
 * bounded by the length of the texts.
 */
export function compareTexts(now: string, before: string): readonly Edit[] {
  const [paragraphs, earlier] = [paragraphsOf(now), paragraphsOf(before)];
  const starts = offsetsOf(paragraphs);
  const changes = gapsBetween(paragraphs, earlier, matchRows(paragraphs, earlier, maxLeft) ?? []).flatMap(
    ([from, to, were]): readonly Change[] => {
      // As many as before are most likely those, edited.
      if (to - from === were.length)
        return were.flatMap((text, at) => compareWords(paragraphs[from + at] ?? '', text, starts[from + at] ?? 0));
      return compareWords(paragraphs.slice(from, to).join(''), were.join(''), starts[from] ?? 0);
    },
  );
  return toEdits(mergeNear(now, changes));
}

function compareWords(now: string, before: string, offset: number): readonly Change[] {
  if (now === before) return [];
  const whole: Change = [offset, offset + now.length, before];
  const [words, earlier] = [wordsOf(now), wordsOf(before)];
  const matches = matchRows(words, earlier, maxLeft);
  if (matches === null) return [whole];
  const common = matches.reduce((sum, [at]) => sum + lettersIn(words[at] ?? ''), 0);
  if (common < minShare * Math.min(lettersIn(now), lettersIn(before))) return [whole];
  const starts = offsetsOf(words);
  return gapsBetween(words, earlier, matches).map(([from, to, were]) => [
    offset + (starts[from] ?? 0),
    offset + (starts[to] ?? 0),
    were.join(''),
  ]);
}

/** What lies between matches: from where to where in the first row, and the items of the second. */
function gapsBetween(
  a: readonly string[],
  b: readonly string[],
  matches: readonly Match[],
): readonly (readonly [from: number, to: number, were: readonly string[]])[] {
  let [x, y] = [0, 0];
  return [...matches, [a.length, b.length] as const].flatMap(([toX, toY]) => {
    const gap = [x, toX, b.slice(y, toY)] as const;
    [x, y] = [toX + 1, toY + 1];
    return gap[0] === toX && gap[2].length === 0 ? [] : [gap];
  });
}

/** Joins changes between which no word stays: "a b" for "c d" is one change. */
function mergeNear(now: string, changes: readonly Change[]): readonly Change[] {
  const merged: Change[] = [];
  for (const change of changes) {
    const last = merged.at(-1);
    const between = last === undefined ? '' : now.slice(last[1], change[0]);
    if (last === undefined || lettersIn(between) > 0 || between.includes('\n')) merged.push(change);
    else merged[merged.length - 1] = [last[0], change[1], last[2] + between + change[2]];
  }
  return merged;
}

function toEdits(changes: readonly Change[]): readonly Edit[] {
  let at = 0;
  return changes.map(([start, end, before]) => {
    const skip = start - at;
    at = end;
    return [skip, end - start, before];
  });
}

/** Where each item begins in the text of all; the last number is the end. */
function offsetsOf(items: readonly string[]): readonly number[] {
  let at = 0;
  return [0, ...items.map((item) => (at += item.length))];
}

const paragraphsOf = (text: string) => text.split(/(?=\n\n)/u);
const wordsOf = (text: string): readonly string[] => text.match(token) ?? [];
const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
