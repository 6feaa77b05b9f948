import type { Manifest } from '#news/archive/archive.ts';
import { levels, monthNumber, readWordPostings } from '#news/search/word-postings.ts';
import type { Match } from '../archive/matches.ts';
import type { Reading } from './read-word.ts';

/** Scores are whole numbers so that they can be told apart quickly: the least of all, a beginning that every article has, is 26. */
const scoreScale = 1000;

/** Articles of the archive in one row, the oldest first and what is undated before them. */
interface Row {
  readonly months: readonly { readonly month: string; readonly start: number; readonly end: number }[];
  readonly length: number;
}

/**
 * The articles that have all words, in the order of the archive, the oldest first. An article weighs as much as its words
 * do in it; a word weighs more, the fewer articles have it. Of the forms of one word the best counts.
 */
export function scoreReadings({ volumes }: Manifest, readings: readonly Reading[]): Match[] {
  const row = layOut(volumes);
  let total: Float32Array | null = null;
  for (const { forms } of readings) {
    const best = weighForms(row, forms);
    const rarity = Math.log(1 + row.length / countAbove0(best));
    for (let at = 0; at < row.length; at += 1) {
      const before: number = total === null ? 0 : (total[at] ?? 0);
      const isIn = (best[at] ?? 0) > 0 && (total === null || before > 0);
      best[at] = isIn ? before + (best[at] ?? 0) * rarity : 0;
    }
    total = best;
  }
  return total === null ? [] : listMatches(row, total);
}

/** The best first; of equals the newest, which is the last in the order of the archive. */
export function rankMatches(matches: readonly Match[]): Match[] {
  // Weights are levels, so scores are few; they are sorted in a fifth of the time that a hundred thousand matches take.
  const byScore = new Map<number, Match[]>();
  for (const match of matches.toReversed()) {
    const equals = byScore.get(match.score);
    if (equals === undefined) byScore.set(match.score, [match]);
    else equals.push(match);
  }
  return [...byScore].toSorted(([a], [b]) => b - a).flatMap(([, equals]) => equals);
}

function layOut(volumes: Manifest['volumes']): Row {
  let length = 0;
  const months = volumes.toReversed().map(({ month, count }) => {
    const start = length;
    length += count;
    return { month, start, end: length };
  });
  return { months, length };
}

function weighForms({ months, length }: Row, forms: Reading['forms']): Float32Array {
  const starts = new Map(months.map(({ month, start }) => [monthNumber(month), start]));
  const best = new Float32Array(length);
  for (const { postings, weight } of forms) {
    let current = -1;
    let start = 0;
    readWordPostings(postings, (month, position, level) => {
      if (month !== current) [current, start] = [month, starts.get(month) ?? 0];
      const weighed = ((level + 1) / levels) * weight;
      if (weighed > (best[start + position] ?? 0)) best[start + position] = weighed;
    });
  }
  return best;
}

function countAbove0(values: Float32Array): number {
  let count = 0;
  for (const value of values) if (value > 0) count += 1;
  return count;
}

function listMatches({ months }: Row, scores: Float32Array): Match[] {
  const matches: Match[] = [];
  for (const { month, start, end } of months) {
    for (let at = start; at < end; at += 1) {
      const score = Math.round((scores[at] ?? 0) * scoreScale);
      if (score > 0) matches.push({ month, position: at - start, score });
    }
  }
  return matches;
}
