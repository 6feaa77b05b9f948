import type { SeedPicture } from '../pictures/seed-picture.ts';
import type { ArchivePlan } from '../site/plan-archive.ts';
import type { JoinPlan } from '../site/compile-data.ts';

/** A month of the plan. Its name is the month and a hash of all that it is made of. */
export interface NamedMonth {
  readonly month: string;
  readonly name: string;
}

/** What a plan says to those who build its parts and to those who join them. It is plain data. */
export interface PartsPlan {
  /** Hash of the code and the settings (`hashBasis`): all who work on a site must have the same. */
  readonly basis: string;
  /** The day of the plan, ISO: parts that are built later count as built on it. */
  readonly today: string;
  readonly timeZone: string | null;
  /** All months, newest first. */
  readonly months: readonly NamedMonth[];
  /** By part: the months that it builds. */
  readonly parts: readonly (readonly NamedMonth[])[];
  /** Of all articles. */
  readonly pictures: readonly SeedPicture[];
  /** What joining needs besides the months. */
  readonly archive: Omit<JoinPlan, 'months'> & Pick<ArchivePlan, 'hasTags' | 'problems' | 'leftOut'>;
}

/** A month and its weight. */
export interface WeighedMonth extends NamedMonth {
  /** Of its articles, in bytes. */
  readonly bytes: number;
}

/**
 * Shares months out to `count` parts whose weights are near one another: the heaviest first, each to the part that is lightest
 * by then (R. L. Graham, "Bounds on multiprocessing timing anomalies", 1969: at most a third above the best).
 */
export function shareOut(months: readonly WeighedMonth[], count: number): readonly (readonly NamedMonth[])[] {
  const parts = Array.from({ length: count }, (): { bytes: number; months: NamedMonth[] } => ({
    bytes: 0,
    months: [],
  }));
  for (const { month, name, bytes } of months.toSorted((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))) {
    const lightest = parts.reduce((best, part) => (part.bytes < best.bytes ? part : best));
    lightest.bytes += bytes;
    lightest.months.push({ month, name });
  }
  return parts.map((part) => part.months);
}
