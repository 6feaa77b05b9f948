import { undated } from '#news/archive/archive.ts';
import type { SelectedMonth } from './select-articles.ts';

/** When the articles of a view were printed, bar by bar. */
export interface Times {
  readonly unit: 'year' | 'month';
  /** The first bar's: `1987` or `2021-03`; the others follow without a gap. */
  readonly first: string;
  readonly counts: readonly number[];
  /** Articles that no bar stands for. */
  readonly undated: number;
}

/** A view of no more months than this is shown by the month. */
const mostMonths = 36;

/** Counts a view's months, which are exact, into bars; null where nothing in it is dated. */
export function countTimes(months: readonly Pick<SelectedMonth, 'volume' | 'count'>[]): Times | null {
  const dated = months.filter(({ volume }) => volume.month !== undated);
  const [newest, oldest] = [dated.at(0)?.volume.month, dated.at(-1)?.volume.month];
  if (newest === undefined || oldest === undefined) return null;
  const unit = numberOfMonth(newest) - numberOfMonth(oldest) < mostMonths ? 'month' : 'year';
  const numberOf = unit === 'month' ? numberOfMonth : numberOfYear;
  const counts = Array.from({ length: numberOf(newest) - numberOf(oldest) + 1 }, () => 0);
  for (const { volume, count } of dated) {
    const at = numberOf(volume.month) - numberOf(oldest);
    counts[at] = (counts[at] ?? 0) + count;
  }
  const without = months.filter(({ volume }) => volume.month === undated);
  return {
    unit,
    first: oldest.slice(0, unit === 'month' ? 7 : 4),
    counts,
    undated: without.reduce((sum, { count }) => sum + count, 0),
  };
}

/** What a bar stands for: `1987` or `2021-03`. */
export function nameOfBar({ unit, first }: Times, bar: number): string {
  if (unit === 'year') return String(Number(first) + bar).padStart(4, '0');
  const month = numberOfMonth(first) + bar;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The bar in which an ISO date lies; before the first it is negative, behind the last it is beyond their number. */
export function barOfDate({ unit, first }: Times, date: string): number {
  return unit === 'year' ? numberOfYear(date) - numberOfYear(first) : numberOfMonth(date) - numberOfMonth(first);
}

const numberOfYear = (date: string) => Number(date.slice(0, 4));
const numberOfMonth = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;
