import { findPlaces, pairWords, type Place } from './align-words.ts';

/** A stretch of words that is looked for, with the words that stood around it; either side may be empty. */
export interface Stretch {
  readonly before: readonly string[];
  readonly words: readonly string[];
  readonly after: readonly string[];
}

/** A place a stretch may stand at, and how much there is like it: each from 0 to 1. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly likeness: number;
  /** Of the words before and behind; null where the stretch carries none of that side. */
  readonly before: number | null;
  readonly after: number | null;
}

/** From here on a place counts as one that the stretch may be taken for. News prose has 0.1 to 0.3 by chance. */
const alike = 0.4;

/** So much of the words must stand among what stood around them, for the place to be one that they may have been edited at. */
const aFew = 0.25;

/** What may stand around another place that reads alike: half of what is asked of the right one, so that edits have room. */
const mostAlike = 0.25;

/** So many words may have been put in among those around a place. */
const slack = 2;

/**
 * All places of the text that the stretch may be taken for, the most likely first: those that read like it, and those
 * where what stood around it stands around some of its words.
 */
export function locateWords(stretch: Stretch, text: readonly string[]): readonly Candidate[] {
  const { before, words, after } = stretch;
  const whole = [...before, ...words, ...after];
  const inside = peaks(words, text);
  const around = peaks(whole, text).flatMap((place) => {
    const pairs = pairWords(whole, text.slice(place.from, place.to)).filter(
      ([at]) => at >= before.length && at < before.length + words.length,
    );
    const [first, last] = [pairs.at(0), pairs.at(-1)];
    if (first === undefined || last === undefined || pairs.length < Math.max(2, words.length * aFew)) return [];
    const [from, to] = [place.from + first[1], place.from + last[1] + 1];
    return [{ from, to, cost: words.length - pairs.length + (to - from - pairs.length) }];
  });
  const places: Place[] = [...inside];
  for (const place of around) if (!places.some((other) => isSame(place, other))) places.push(place);
  return places
    .map((place) => ({
      ...place,
      likeness: Math.max(0, 1 - place.cost / words.length),
      before: likenessAtEnd(before, text.slice(Math.max(0, place.from - before.length - slack), place.from)),
      after: likenessAtEnd(after.toReversed(), text.slice(place.to, place.to + after.length + slack).toReversed()),
    }))
    .toSorted((a, b) => weigh(b) - weigh(a));
}

/** What speaks for a place: the words themselves, and as much again what stands around them. */
export function weigh({ likeness, before, after }: Candidate): number {
  const sides = [before, after].filter((side) => side !== null);
  return likeness + sides.reduce((sum, side) => sum + side, 0) / Math.max(1, sides.length);
}

/** Whether a place that reads like the stretch has other words before it or behind it. */
export function isUnlike({ before, after }: Candidate): boolean {
  return (before ?? 1) <= mostAlike || (after ?? 1) <= mostAlike;
}

/** Whether it has other words enough on both sides, so that it does not come to look like the right one when that is gone. */
export function isUnlikeAround(candidate: Candidate): boolean {
  return isUnlike(candidate) && (candidate.before ?? 0) <= 2 * mostAlike && (candidate.after ?? 0) <= 2 * mostAlike;
}

/** The places that read like the pattern, of those that overlap each other the best. */
function peaks(pattern: readonly string[], text: readonly string[]): readonly Place[] {
  const chosen: Place[] = [];
  const places = findPlaces(pattern, text, (1 - alike) * pattern.length).filter(({ from, to }) => to > from);
  for (const place of places.toSorted((a, b) => a.cost - b.cost)) {
    const isTaken = chosen.some((other) => isSame(place, other) && (place.cost > 0 || place.from === other.from));
    if (!isTaken) chosen.push(place);
  }
  return chosen;
}

const isSame = (a: Place, b: Place) =>
  2 * (Math.min(a.to, b.to) - Math.max(a.from, b.from)) >= Math.min(a.to - a.from, b.to - b.from);

/** How much of the pattern stands at the text's end. */
function likenessAtEnd(pattern: readonly string[], text: readonly string[]): number | null {
  if (pattern.length === 0) return null;
  const cost =
    findPlaces(pattern, text, pattern.length).findLast(({ to }) => to === text.length)?.cost ?? pattern.length;
  return Math.max(0, 1 - cost / pattern.length);
}
