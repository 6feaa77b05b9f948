import type { Span } from '#news/text/span.ts';

/** A run of `*` or `_`: what of it is not used yet, and whether emphasis can begin or end there. */
export interface MarkRun {
  readonly character: string;
  /** How long it is in the text. */
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  start: number;
  end: number;
}

/** Emphasis in a text: its words, and the marks around them. */
export interface Emphasis {
  readonly kind: 'em' | 'strong';
  readonly span: Span;
  readonly marks: readonly [Span, Span];
}

/** The run of marks at an offset, by the rules of CommonMark 0.31: what stands beside it decides. */
export function readRun(text: string, at: number): MarkRun {
  const character = text.charAt(at);
  let end = at + 1;
  while (text.charAt(end) === character) end += 1;
  const [before, after] = [sideOf(text.slice(Math.max(0, at - 2), at), -1), sideOf(text.slice(end, end + 2), 0)];
  const isLeft = after !== 'blank' && (after === 'letter' || before !== 'letter');
  const isRight = before !== 'blank' && (before === 'letter' || after !== 'letter');
  const isWord = character === '*';
  return {
    character,
    length: end - at,
    canOpen: isLeft && (isWord || !isRight || before === 'punctuation'),
    canClose: isRight && (isWord || !isLeft || after === 'punctuation'),
    start: at,
    end,
  };
}

type Side = 'blank' | 'punctuation' | 'letter';

function sideOf(near: string, which: -1 | 0): Side {
  const character = [...near].at(which) ?? '';
  if (character === '' || /\s/u.test(character)) return 'blank';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter';
}

/**
 * Pairs runs of marks. Each run is looked at a bounded number of times: for what found no partner is remembered how much of
 * the stack it has seen.
 */
export function pairRuns(runs: readonly MarkRun[]): readonly Emphasis[] {
  const found: Emphasis[] = [];
  const openers: MarkRun[] = [];
  const seen = new Map<string, number>();
  const cut = (length: number) => {
    openers.length = length;
    for (const [key, height] of seen) if (height > length) seen.set(key, length);
  };
  for (const run of runs) {
    while (run.canClose && run.start < run.end) {
      const key = `${run.character}${run.canOpen}${run.length % 3}`;
      const at = findOpener(openers, run, seen.get(key) ?? 0);
      const opener = openers[at];
      if (opener === undefined) {
        seen.set(key, openers.length);
        break;
      }
      const size = Math.min(2, opener.end - opener.start, run.end - run.start);
      const marks: readonly [Span, Span] = [
        [opener.end - size, opener.end],
        [run.start, run.start + size],
      ];
      found.push({ kind: size === 2 ? 'strong' : 'em', span: [opener.end, run.start], marks });
      opener.end -= size;
      run.start += size;
      cut(opener.start === opener.end ? at : at + 1);
    }
    if (run.canOpen && run.start < run.end) openers.push(run);
  }
  return found;
}

/** The last run that can begin what `run` ends; -1 where there is none above `bottom`. */
function findOpener(openers: readonly MarkRun[], run: MarkRun, bottom: number): number {
  for (let at = openers.length - 1; at >= bottom; at -= 1) {
    const opener = openers[at] as MarkRun;
    const isThird = (opener.canClose || run.canOpen) && (opener.length + run.length) % 3 === 0;
    const isBarred = isThird && !(opener.length % 3 === 0 && run.length % 3 === 0);
    if (opener.character === run.character && !isBarred) return at;
  }
  return -1;
}
