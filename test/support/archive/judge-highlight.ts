import { wordsOf } from '#news/article/article-words.ts';
import { quotedWordsOf } from '#news/passages/find-quote.ts';
import type { Quote } from '#news/passages/quote.ts';
import type { Span } from '#news/text/span.ts';
import type { TracedWord } from './traced-story.ts';

/** A word and its span in the edited text. */
interface PlacedWord {
  readonly word: TracedWord;
  readonly span: Span;
}

/** The judgement of a highlight. */
export interface Verdict {
  /** The words that are highlighted and must not be. */
  readonly wrong: readonly string[];
  /** Whether at least 70 % of the passage's words are still together, and only once, so that it could be found. */
  readonly isIntact: boolean;
}

/**
 * Judges whether a highlight covers the words of a passage and no others, by the origin of each word. A word belongs to
 * the passage if it was in it originally, wherever it is now; a copy only if its original is gone, since it cannot be
 * told from a moved word then. A word counts as highlighted if any of its letters is. Three cases are tolerated,
 * because different edits give the same text and cannot be distinguished: of a sentence and an adjacent copy, either
 * may be the copy; where words of the passage are gone, others that read the same may replace them ("of [the] the", one
 * of the two removed); and where the whole quote is in the text word for word, exactly once, it may have been put
 * together from elsewhere, unless the passage itself is still in one piece.
 */
export function judgeHighlight(
  placed: readonly PlacedWord[],
  passage: readonly TracedWord[],
  spans: readonly Span[],
  quote: Quote,
): Verdict {
  const originals = new Set(placed.filter(({ word }) => !word.isCopy).map(({ word }) => word.origin));
  const doubledWords = doubledCopies(placed);
  const passageTexts = new Map(passage.map((word) => [word.origin, fold(word.text)]));
  const belongsToPassage = ({ origin, isCopy }: TracedWord, at: number) =>
    origin !== null && passageTexts.has(origin) && !(isCopy && originals.has(origin) && !doubledWords.has(at));
  const isInPassage = placed.map(({ word }, at) => belongsToPassage(word, at));
  const isHighlighted = ([from, to]: Span) => spans.some(([start, end]) => from < end && to > start);
  // Only words that touch the highlight are split into their parts.
  const highlightedParts = placed.map(({ span, word }) =>
    isHighlighted(span) ? wordsOf(word.text, span[0]).filter((part) => isHighlighted(part.span)) : [],
  );
  const highlighted = highlightedParts.map(({ length }) => length > 0);

  const highlightedOrigins = new Set(
    placed.filter((_, at) => isInPassage[at] && highlighted[at]).map(({ word }) => word.origin),
  );
  const presentOrigins = new Set(placed.filter((_, at) => isInPassage[at]).map(({ word }) => word.origin));
  const missingWords = [...passageTexts].flatMap(([origin, text]) =>
    highlightedOrigins.has(origin) ? [] : text.split(' ').map((word) => ({ origin, word })),
  );
  const excused = new Set<number>();
  const excuse = (at: number) => {
    const word = placed[at]?.word;
    if (word === undefined || !highlighted[at] || isInPassage[at] || excused.has(at)) return;
    const isBeside = [at - 2, at - 1, at + 1, at + 2].some((near) => highlighted[near] && isInPassage[near]);
    const isInRow = excused.has(at - 1) || excused.has(at + 1);
    const alike = (highlightedParts[at] ?? []).map(({ folded }) =>
      missingWords.findIndex(
        ({ origin, word: text }) =>
          text === folded && (isBeside || (isInRow && (!word.isCopy || !presentOrigins.has(origin)))),
      ),
    );
    if (alike.includes(-1)) return;
    for (const which of alike.toSorted((a, b) => b - a)) missingWords.splice(which, 1);
    excused.add(at);
  };
  for (const at of placed.keys()) excuse(at);
  for (const at of [...placed.keys()].toReversed()) excuse(at);
  const wrong = placed.flatMap(({ word }, at) =>
    highlighted[at] && !isInPassage[at] && !excused.has(at) ? [word.text] : [],
  );
  const copies = placed.filter(({ word }, at) => !isInPassage[at] && passageTexts.has(word.origin)).length;
  const isWhole = isInOnePiece(placed, isInPassage, passageTexts.size);
  const isAsPrinted =
    wrong.length > 0 && (!isWhole || wrong.length < highlightedOrigins.size) && isReadOnce(placed, quote);
  return { wrong: isAsPrinted ? [] : wrong, isIntact: 2 * copies < passageTexts.size && isWhole };
}

/** Whether the whole quote is in the text word for word, exactly once. */
function isReadOnce(placed: readonly PlacedWord[], quote: Quote): boolean {
  const text = ` ${placed.flatMap(({ word }) => fold(word.text) || []).join(' ')} `;
  return quotedWordsOf(quote).every(
    ({ before, words, after }) => text.split(` ${[...before, ...words, ...after].join(' ')} `).length === 2,
  );
}

/** The indices of copied words that directly follow or precede their originals. */
function doubledCopies(placed: readonly PlacedWord[]): ReadonlySet<number> {
  const doubledWords = new Set<number>();
  const isDoubled = (at: number) => placed[at]?.word.isCopy === false || doubledWords.has(at);
  const runs = placed.flatMap(({ word }, at) => (word.isCopy && !isNext(placed, at) ? [at] : []));
  for (const runFrom of [...runs, ...runs.toReversed()]) {
    let runTo = runFrom + 1;
    while (placed[runTo]?.word.isCopy === true && isNext(placed, runTo)) runTo += 1;
    const length = runTo - runFrom;
    const run = Array.from({ length }, (_, at) => runFrom + at);
    for (const shift of [-length, length]) {
      const isBeside = run.every(
        (at) => placed[at + shift]?.word.origin === placed[at]?.word.origin && isDoubled(at + shift),
      );
      if (isBeside) for (const at of run) doubledWords.add(at);
    }
  }
  return doubledWords;
}

/** Whether a word followed the word before it in the first edition, both in the same copy. */
const isNext = (placed: readonly PlacedWord[], at: number) => {
  const [before, word] = [placed[at - 1]?.word, placed[at]?.word];
  return before !== undefined && before.isCopy === word?.isCopy && before.origin === (word.origin ?? 0) - 1;
};

function isInOnePiece(placed: readonly PlacedWord[], isInPassage: readonly boolean[], size: number): boolean {
  const [first, last] = [isInPassage.indexOf(true), isInPassage.lastIndexOf(true)];
  if (first < 0) return false;
  const origins = placed.flatMap(({ word }, at) => (isInPassage[at] ? [word.origin ?? 0] : []));
  const isInOrder = origins.every((origin, at) => at === 0 || origin > (origins[at - 1] ?? 0));
  return isInOrder && origins.length >= 0.7 * size && last + 1 - first - origins.length <= 0.3 * size;
}

const fold = (text: string) =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
