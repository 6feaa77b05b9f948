import { daysInMonth, isoDate } from '#news/clock/calendar-date.ts';
import type { Filters } from '#news/filters/filters.ts';
import { barOfDate, nameOfBar, type Times } from '../archive/count-times.ts';

/** Bars that stand beside each other, both ends in it. */
export interface BarSpan {
  readonly from: number;
  readonly to: number;
}

type Dates = Pick<Filters, 'since' | 'until'>;

/** Whether a bar lies within dates, and not all of them before or after. */
export function touchBars(times: Times, { since, until }: Dates): boolean {
  const last = times.counts.length - 1;
  return (since === null || barOfDate(times, since) <= last) && (until === null || barOfDate(times, until) >= 0);
}

/** The bars that dates touch; all of them where no date is set, the nearest one where the dates lie beside them. */
export function spanOfDates(times: Times, { since, until }: Dates): BarSpan {
  const last = times.counts.length - 1;
  const within = (bar: number) => Math.min(Math.max(bar, 0), last);
  const from = since === null ? 0 : within(barOfDate(times, since));
  return { from, to: Math.max(from, until === null ? last : within(barOfDate(times, until))) };
}

/**
 * The dates of a span. An end that is the archive's own sets no date, so that what is printed later belongs to the view;
 * one bar alone is that year or month and no other.
 */
export function datesOfSpan(times: Times, { from, to }: BarSpan): Dates {
  const last = times.counts.length - 1;
  return {
    since: from === 0 && from !== to ? null : dayOfBar(times, from, 'first'),
    until: to === last && from !== to ? null : dayOfBar(times, to, 'last'),
  };
}

function dayOfBar(times: Times, bar: number, which: 'first' | 'last'): string {
  const name = nameOfBar(times, bar);
  const year = Number(name.slice(0, 4));
  const month = times.unit === 'month' ? Number(name.slice(5)) : which === 'first' ? 1 : 12;
  return isoDate(year, month, which === 'first' ? 1 : daysInMonth(year, month));
}
