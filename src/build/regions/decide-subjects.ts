import type { RegionTag } from '#news/regions/region.ts';
import type { Candidate } from './read-signals.ts';
import type { SignalName } from './region-weights.ts';
import { aboutThreshold } from '#news/regions/region.ts';
import { regionWeights, signalNames } from './region-weights.ts';

export interface Decision {
  /** What the story is about, highest score first. */
  readonly about: readonly RegionTag[];
  /** Countries that are only named, most mentions first. */
  readonly passing: readonly string[];
}

/** A lower score is a passing mention even for the strongest country of a story. */
const minStrongestScore = 0;

type Weights = Readonly<Record<SignalName, number>>;

/**
 * Splits the countries of a story into subjects and passing mentions. A country's score is the weighted sum of its signals;
 * from `aboutThreshold` it is a subject. Where none reaches it, the one with the highest score of at least 0 is taken, with
 * its score, unless that country is named as a currency only.
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
    about.push(strongest);
  }
  const taken = new Set(about.map(({ candidate }) => candidate.code));
  const others = candidates.filter(({ code, mentions }) => !taken.has(code) && mentions > 0);
  return {
    about: about.map(({ candidate: { code, signals }, score }) => ({ code, score, by: 'text', signals })),
    passing: others.toSorted((a, b) => b.mentions - a.mentions || a.first - b.first).map(({ code }) => code),
  };
}

/** A country's score, rounded to hundredths, as readers see it. */
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
