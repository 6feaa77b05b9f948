import type { RegionTag } from '#news/regions/region.ts';
import type { Candidate } from './read-signals.ts';
import type { SignalName } from './region-weights.ts';
import { aboutThreshold } from '#news/regions/region.ts';
import { regionWeights, signalNames } from './region-weights.ts';

export interface Decision {
  /** What the story is about, the surest first. */
  readonly about: readonly RegionTag[];
  /** Named, and not what it is about; the most mentions first. */
  readonly passing: readonly string[];
}

/** Below it even a story's strongest country is named in passing, and so is one named as a currency only. */
const minStrongestScore = 0;

type Weights = Readonly<Record<SignalName, number>>;

/**
 * Divides the countries of a story into its subjects and the rest: a country's score is the weighted sum of its signals, and
 * from `aboutThreshold` it is a subject. Where none reaches it, the highest score from 0 up is taken and set to the threshold,
 * unless that country is named as a currency only.
 */
export function decideSubjects(candidates: readonly Candidate[], weights: Weights = regionWeights): Decision {
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate, weights) })).toSorted(bySurest);
  const [strongest] = scored;
  const about = scored.filter(({ score }) => score >= aboutThreshold);
  if (
    about.length === 0 &&
    strongest &&
    strongest.score >= minStrongestScore &&
    !strongest.candidate.values.onlyCurrency
  ) {
    about.push({ ...strongest, score: aboutThreshold });
  }
  const taken = new Set(about.map(({ candidate }) => candidate.code));
  const others = candidates.filter(({ code, signals }) => !taken.has(code) && signals.mentions > 0);
  return {
    about: about.map(({ candidate: { code, signals }, score }) => ({ code, score, by: 'text', signals })),
    passing: others
      .toSorted((a, b) => b.signals.mentions - a.signals.mentions || a.first - b.first)
      .map(({ code }) => code),
  };
}

/** A country's score, to two decimals, as it is shown to the reader. */
export function scoreOf({ values }: Candidate, weights: Weights = regionWeights): number {
  let score = 0;
  for (const name of signalNames) score += (values[name] ?? 0) * weights[name];
  return Math.round(score * 100) / 100;
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

function bySurest(a: Scored, b: Scored): number {
  return b.score - a.score || a.candidate.first - b.candidate.first || (a.candidate.code < b.candidate.code ? -1 : 1);
}
