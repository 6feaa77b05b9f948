import { wordsOf } from '#news/article/article-words.ts';
import { stretchesOf } from '#news/passages/find-quote.ts';
import type { Quote } from '#news/passages/quote.ts';
import type { Span } from '#news/text/span.ts';
import type { TracedWord } from './traced-story.ts';

interface Standing {
  readonly word: TracedWord;
  readonly span: Span;
}

export interface Verdict {
  /** The words that are lit up and must not be. */
  readonly wrong: readonly string[];
  /** Whether the passage still stands in one piece, seven words of ten, and only once, so that it could be found. */
  readonly stands: boolean;
}

/**
 * Whether a highlight covers the passage's own words and no other, known by where each word of the text came from. A word of
 * the passage is one that stood in it, wherever it is now; a copy is one only if what it was copied from is gone: then nobody
 * could tell it from a word that was moved. Lit up is a word whose letters are touched.
 *
 * Three things are let pass, since the same text has two histories there and nobody could tell which it was. Of a sentence
 * and its copy right beside it, either may be the copy. Where words of the passage are gone, others that read the same may
 * stand in their place ("of [the] the", one of the two taken out). And where all that the link carries stands word for word,
 * and only there, it may have come together from elsewhere, unless the passage itself still stands in one piece.
 */
export function judgeHighlight(
  stands: readonly Standing[],
  passage: readonly TracedWord[],
  spans: readonly Span[],
  quote: Quote,
): Verdict {
  const originals = new Set(stands.filter(({ word }) => !word.isCopy).map(({ word }) => word.origin));
  const doubled = doubledCopies(stands);
  const inPassage = new Map(passage.map((word) => [word.origin, fold(word.text)]));
  const isOwn = ({ origin, isCopy }: TracedWord, at: number) =>
    origin !== null && inPassage.has(origin) && !(isCopy && originals.has(origin) && !doubled.has(at));
  const own = stands.map(({ word }, at) => isOwn(word, at));
  const isLit = ([from, to]: Span) => spans.some(([start, end]) => from < end && to > start);
  // Most words are far from the highlight: only those that touch it are taken apart.
  const litWords = stands.map(({ span, word }) =>
    isLit(span) ? wordsOf(word.text, span[0]).filter((part) => isLit(part.span)) : [],
  );
  const lit = litWords.map(({ length }) => length > 0);

  const ownLit = new Set(stands.filter((_, at) => own[at] && lit[at]).map(({ word }) => word.origin));
  const ownStanding = new Set(stands.filter((_, at) => own[at]).map(({ word }) => word.origin));
  const unlit = [...inPassage].flatMap(([origin, text]) =>
    ownLit.has(origin) ? [] : text.split(' ').map((word) => ({ origin, word })),
  );
  const taken = new Set<number>();
  const excuse = (at: number) => {
    const word = stands[at]?.word;
    if (word === undefined || !lit[at] || own[at] || taken.has(at)) return;
    const isBeside = [at - 2, at - 1, at + 1, at + 2].some((near) => lit[near] && own[near]);
    const isInRow = taken.has(at - 1) || taken.has(at + 1);
    const alike = (litWords[at] ?? []).map(({ folded }) =>
      unlit.findIndex(
        ({ origin, word: text }) =>
          text === folded && (isBeside || (isInRow && (!word.isCopy || !ownStanding.has(origin)))),
      ),
    );
    if (alike.includes(-1)) return;
    for (const which of alike.toSorted((a, b) => b - a)) unlit.splice(which, 1);
    taken.add(at);
  };
  for (const at of stands.keys()) excuse(at);
  for (const at of [...stands.keys()].toReversed()) excuse(at);
  const wrong = stands.flatMap(({ word }, at) => (lit[at] && !own[at] && !taken.has(at) ? [word.text] : []));
  const copies = stands.filter(({ word }, at) => !own[at] && inPassage.has(word.origin)).length;
  const isWhole = isInOnePiece(stands, own, inPassage.size);
  const isAsPrinted = wrong.length > 0 && (!isWhole || wrong.length < ownLit.size) && isReadOnce(stands, quote);
  return { wrong: isAsPrinted ? [] : wrong, stands: 2 * copies < inPassage.size && isWhole };
}

/** Whether all that a quote carries stands in the text word for word, and only once. */
function isReadOnce(stands: readonly Standing[], quote: Quote): boolean {
  const text = ` ${stands.flatMap(({ word }) => fold(word.text) || []).join(' ')} `;
  return stretchesOf(quote).every(
    ({ before, words, after }) => text.split(` ${[...before, ...words, ...after].join(' ')} `).length === 2,
  );
}

/** The words of copies that follow their originals at once, or are followed by them, with nothing between. */
function doubledCopies(stands: readonly Standing[]): ReadonlySet<number> {
  const doubled = new Set<number>();
  const isDoubled = (at: number) => stands[at]?.word.isCopy === false || doubled.has(at);
  const runs = stands.flatMap(({ word }, at) => (word.isCopy && !isNext(stands, at) ? [at] : []));
  for (const runFrom of [...runs, ...runs.toReversed()]) {
    let runTo = runFrom + 1;
    while (stands[runTo]?.word.isCopy === true && isNext(stands, runTo)) runTo += 1;
    const length = runTo - runFrom;
    const run = Array.from({ length }, (_, at) => runFrom + at);
    for (const shift of [-length, length]) {
      const isBeside = run.every(
        (at) => stands[at + shift]?.word.origin === stands[at]?.word.origin && isDoubled(at + shift),
      );
      if (isBeside) for (const at of run) doubled.add(at);
    }
  }
  return doubled;
}

/** Whether a word followed the word before it in the first edition already, in one copy. */
const isNext = (stands: readonly Standing[], at: number) => {
  const [before, word] = [stands[at - 1]?.word, stands[at]?.word];
  return before !== undefined && before.isCopy === word?.isCopy && before.origin === (word.origin ?? 0) - 1;
};

function isInOnePiece(stands: readonly Standing[], own: readonly boolean[], size: number): boolean {
  const [first, last] = [own.indexOf(true), own.lastIndexOf(true)];
  if (first < 0) return false;
  const origins = stands.flatMap(({ word }, at) => (own[at] ? [word.origin ?? 0] : []));
  const isInOrder = origins.every((origin, at) => at === 0 || origin > (origins[at - 1] ?? 0));
  return isInOrder && origins.length >= 0.7 * size && last + 1 - first - origins.length <= 0.3 * size;
}

const fold = (text: string) =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
