import { daysInMonth, isoDate } from '#news/clock/calendar-date.ts';
import type { Filters } from '#news/filters/filters.ts';
import { barOfDate, nameOfBar, type Times } from '../archive/count-times.ts';

/** Consecutive bars by their indexes, both ends included. */
export interface BarRange {
  readonly from: number;
  readonly to: number;
}

type Dates = Pick<Filters, 'since' | 'until'>;

/** Whether the dates include a part of any bar: not where they are all before the first or after the last. */
export function overlapBars(times: Times, { since, until }: Dates): boolean {
  const last = times.counts.length - 1;
  return (since === null || barOfDate(times, since) <= last) && (until === null || barOfDate(times, until) >= 0);
}

/** The bars that dates include; all of them without dates, and the nearest one where the dates are before or after all. */
export function barsOfDates(times: Times, { since, until }: Dates): BarRange {
  const last = times.counts.length - 1;
  const clamp = (bar: number) => Math.min(Math.max(bar, 0), last);
  const from = since === null ? 0 : clamp(barOfDate(times, since));
  return { from, to: Math.max(from, until === null ? last : clamp(barOfDate(times, until))) };
}

/**
 * The dates of bars. The first bar sets no `since` and the last one no `until`, so that articles that are added later beyond
 * them are included; a single bar sets both.
 */
export function datesOfBars(times: Times, { from, to }: BarRange): Dates {
  const last = times.counts.length - 1;
  return {
    since: from === 0 && from !== to ? null : dayOfBar(times, from, 'first'),
    until: to === last && from !== to ? null : dayOfBar(times, to, 'last'),
  };
}

function dayOfBar(times: Times, bar: number, edge: 'first' | 'last'): string {
  const name = nameOfBar(times, bar);
  const year = Number(name.slice(0, 4));
  const month = times.unit === 'month' ? Number(name.slice(5)) : edge === 'first' ? 1 : 12;
  return isoDate(year, month, edge === 'first' ? 1 : daysInMonth(year, month));
}
