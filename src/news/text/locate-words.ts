import { alignWords, pairWords, type Alignment } from './align-words.ts';

/** Words to be found in a text, with the words before and after them when they were quoted; either side may be empty. */
export interface QuotedWords {
  readonly before: readonly string[];
  readonly words: readonly string[];
  readonly after: readonly string[];
}

/** Where quoted words may be: the words [from, to) of the text. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Edit distance in words. */
  readonly cost: number;
  /** 1 for the same words, 0 for none of them. */
  readonly similarity: number;
  /** The same for the words before and after; null where none were quoted on that side. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Similarity from which words count as a candidate. Unrelated news prose reaches 0.1 to 0.3. */
const minSimilarity = 0.4;

/** Share of the words that must be left between their context for this to be the passage after an edit. */
const minShare = 0.25;

/** Context similarity up to which a candidate is told apart by its context; below `minSimilarity`, so that edits have room. */
const maxContext = 0.25;

/** Among more candidates than these nothing tells the one that is meant, and comparing all would take seconds. */
const maxCandidates = 1000;

/** How many words may have been inserted into the context. */
const insertedWords = 2;

/**
 * Every candidate for the quoted words in a text of folded words, the most likely first: words that read like them, and
 * words between their context where some of them are left. Null where there are more than a thousand.
 */
export function locateWords(quoted: QuotedWords, text: readonly string[]): readonly Candidate[] | null {
  const { before, words, after } = quoted;
  const whole = [...before, ...words, ...after];
  const inside = bestAlignments(words, text);
  const outside = bestAlignments(whole, text);
  if (Math.max(inside.length, outside.length) > maxCandidates) return null;
  const around = outside.flatMap((alignment) => {
    const pairs = pairWords(whole, text.slice(alignment.from, alignment.to)).filter(
      ([at]) => at >= before.length && at < before.length + words.length,
    );
    const [first, last] = [pairs.at(0), pairs.at(-1)];
    if (first === undefined || last === undefined || pairs.length < Math.max(2, words.length * minShare)) return [];
    const [from, to] = [alignment.from + first[1], alignment.from + last[1] + 1];
    return [{ from, to, cost: words.length - pairs.length + (to - from - pairs.length) }];
  });
  const alignments = new Chosen(whole.length, inside);
  for (const alignment of around)
    if (!alignments.near(alignment).some((other) => overlaps(alignment, other))) alignments.add(alignment);
  return alignments.all
    .map((alignment) => ({
      ...alignment,
      similarity: Math.max(0, 1 - alignment.cost / words.length),
      before: similarityAtEnd(
        before,
        text.slice(Math.max(0, alignment.from - before.length - insertedWords), alignment.from),
      ),
      after: similarityAtEnd(
        after.toReversed(),
        text.slice(alignment.to, alignment.to + after.length + insertedWords).toReversed(),
      ),
    }))
    .toSorted((a, b) => scoreOf(b) - scoreOf(a));
}

/** The rank of a candidate, 0 to 2: the similarity of the words plus the mean similarity of the context. */
export function scoreOf({ similarity, before, after }: Candidate): number {
  const sides = [before, after].filter((side) => side !== null);
  return similarity + sides.reduce((sum, side) => sum + side, 0) / Math.max(1, sides.length);
}

/** Whether the context tells a candidate apart: other words stand before it or after it. */
export function hasOtherContext({ before, after }: Candidate): boolean {
  return (before ?? 1) <= maxContext || (after ?? 1) <= maxContext;
}

/** Whether it has so different a context that it is not mistaken for the passage after the passage was removed. */
export function hasOtherContextOnBothSides(candidate: Candidate): boolean {
  return (
    hasOtherContext(candidate) && (candidate.before ?? 0) <= 2 * maxContext && (candidate.after ?? 0) <= 2 * maxContext
  );
}

/** The alignments of at least `minSimilarity`; of those that overlap, the best. */
function bestAlignments(pattern: readonly string[], text: readonly string[]): readonly Alignment[] {
  const chosen = new Chosen(pattern.length);
  const alignments = alignWords(pattern, text, (1 - minSimilarity) * pattern.length).filter(
    ({ from, to }) => to > from,
  );
  for (const alignment of alignments.toSorted((a, b) => a.cost - b.cost)) {
    const isTaken = chosen
      .near(alignment)
      .some((other) => overlaps(alignment, other) && (alignment.cost > 0 || alignment.from === other.from));
    if (!isTaken) chosen.add(alignment);
  }
  return chosen.all;
}

/**
 * Alignments by where they begin, so that each is compared with those around it and not with all: in a text that repeats one
 * sentence there is one for nearly every word.
 */
class Chosen {
  readonly all: Alignment[] = [];
  readonly #byPlace = new Map<number, Alignment[]>();
  /** No alignment of a pattern of so many words is longer, its insertions included. */
  readonly #width: number;

  constructor(words: number, first: readonly Alignment[] = []) {
    this.#width = Math.max(1, 2 * words);
    for (const alignment of first) this.add(alignment);
  }

  add(alignment: Alignment): void {
    this.all.push(alignment);
    const place = this.#placeOf(alignment);
    const others = this.#byPlace.get(place);
    if (others === undefined) this.#byPlace.set(place, [alignment]);
    else others.push(alignment);
  }

  /** All that can overlap with an alignment. */
  near(alignment: Alignment): readonly Alignment[] {
    const place = this.#placeOf(alignment);
    return [place - 1, place, place + 1].flatMap((one) => this.#byPlace.get(one) ?? []);
  }

  readonly #placeOf = ({ from }: Alignment) => Math.floor(from / this.#width);
}

const overlaps = (a: Alignment, b: Alignment) =>
  2 * (Math.min(a.to, b.to) - Math.max(a.from, b.from)) >= Math.min(a.to - a.from, b.to - b.from);

/** How similar the end of a text is to a pattern, 0 to 1; null for an empty pattern. */
function similarityAtEnd(pattern: readonly string[], text: readonly string[]): number | null {
  if (pattern.length === 0) return null;
  const cost =
    alignWords(pattern, text, pattern.length).findLast(({ to }) => to === text.length)?.cost ?? pattern.length;
  return Math.max(0, 1 - cost / pattern.length);
}
