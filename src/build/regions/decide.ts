import type { RegionTag } from '#news/region.ts';
import type { Candidate } from './read-signals.ts';
import type { SignalName } from './region-weights.ts';
import { aboutThreshold } from '#news/region.ts';
import { regionWeights } from './region-weights.ts';

export interface Decision {
  /** What the story is about, the surest first. */
  readonly about: readonly RegionTag[];
  /** Named, and not what it is about; the most mentions first. */
  readonly passing: readonly string[];
}

/**
 * Parts the countries of a story into its subjects and the rest, by adding up the weights of their signals. A story whose
 * countries all stay below the threshold is about the strongest of them, if it is named more than in passing.
 */
export function decide(candidates: readonly Candidate[]): Decision {
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(candidate) })).toSorted(bySurest);
  const about = scored.filter(({ score }) => score >= aboutThreshold);
  const taken = new Set(about.map(({ candidate }) => candidate.code));
  const rest = candidates.filter(({ code, signals }) => !taken.has(code) && signals.mentions > 0);
  return {
    about: about.map(({ candidate: { code, signals }, score }) => ({ code, score, by: 'text', signals })),
    passing: rest
      .toSorted((a, b) => b.signals.mentions - a.signals.mentions || a.first - b.first)
      .map(({ code }) => code),
  };
}

/** A country's score, to two decimals, as it is shown to the reader. */
export function scoreOf({ values }: Candidate): number {
  let score = 0;
  for (const [name, value] of Object.entries(values)) score += value * regionWeights[name as SignalName];
  return Math.round(score * 100) / 100;
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

function bySurest(a: Scored, b: Scored): number {
  return b.score - a.score || a.candidate.first - b.candidate.first || (a.candidate.code < b.candidate.code ? -1 : 1);
}
