import { undated } from '#news/archive/archive.ts';
import type { SelectedMonth } from './select-articles.ts';

/** The articles of a view per month or year, as the bars of a chart. */
export interface Times {
  readonly unit: 'year' | 'month';
  /** The first bar's year or month, `1987` or `2021-03`; the bars are consecutive. */
  readonly first: string;
  readonly counts: readonly number[];
  /** Articles without a date, which are in no bar. */
  readonly undated: number;
}

/** A view that spans fewer months than this has a bar a month, any other a bar a year. */
const maxMonths = 36;

/** Counts a view's articles into bars, exactly; null where none is dated. `months` are newest first, `undated` last. */
export function countTimes(months: readonly Pick<SelectedMonth, 'volume' | 'count'>[]): Times | null {
  const dated = months.filter(({ volume }) => volume.month !== undated);
  const [newest, oldest] = [dated.at(0)?.volume.month, dated.at(-1)?.volume.month];
  if (newest === undefined || oldest === undefined) return null;
  const unit = numberOfMonth(newest) - numberOfMonth(oldest) < maxMonths ? 'month' : 'year';
  const numberOf = unit === 'month' ? numberOfMonth : numberOfYear;
  const counts = Array.from({ length: numberOf(newest) - numberOf(oldest) + 1 }, () => 0);
  for (const { volume, count } of dated) {
    const at = numberOf(volume.month) - numberOf(oldest);
    counts[at] = (counts[at] ?? 0) + count;
  }
  const undatedMonths = months.filter(({ volume }) => volume.month === undated);
  return {
    unit,
    first: oldest.slice(0, unit === 'month' ? 7 : 4),
    counts,
    undated: undatedMonths.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The year or month of a bar: `1987` or `2021-03`. */
export function nameOfBar({ unit, first }: Times, bar: number): string {
  if (unit === 'year') return String(Number(first) + bar).padStart(4, '0');
  const month = numberOfMonth(first) + bar;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/**
 * The index of the bar that contains an ISO date; negative before the first bar, at least the number of bars after the
 * last.
 */
export function barOfDate({ unit, first }: Times, date: string): number {
  return unit === 'year' ? numberOfYear(date) - numberOfYear(first) : numberOfMonth(date) - numberOfMonth(first);
}

const numberOfYear = (date: string) => Number(date.slice(0, 4));
const numberOfMonth = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;
