import type { CivilDay } from './other-calendars.ts';
import { daysInMonth, weekdayOfDate } from './calendar-date.ts';
import { calendarWords } from './calendar-words.ts';
import { ClockLine } from './clock-line.ts';
import { findClock } from './find-clock.ts';

/** Which of two figures of a date stands first. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * The order of day and month in dates such as 05/01/2026 that clock lines show: by a weekday that fits one reading only, or by a
 * figure over 12 in at least two lines, for one can be a slip. Null where nothing shows it, or lines differ.
 */
export function dayOrderOf(lines: Iterable<string>): DayOrder | null {
  const votes: Record<DayOrder, number> = { 'day-first': 0, 'month-first': 0 };
  for (const line of lines) {
    const vote = voteOf(line);
    if (vote !== null) votes[vote.order] += vote.weight;
  }
  const { 'day-first': dayFirst, 'month-first': monthFirst } = votes;
  if (dayFirst > 0 && monthFirst > 0) return null;
  return dayFirst >= 2 ? 'day-first' : monthFirst >= 2 ? 'month-first' : null;
}

/** A quick look. Said with exact counts, it took V8 two seconds to compile for a line that is not Latin. */
const twoFigures = /\p{Nd}\P{L}+\p{Nd}\P{L}+\p{Nd}{4}/u;

function voteOf(line: string): { readonly order: DayOrder; readonly weight: number } | null {
  if (!twoFigures.test(line)) return null;
  const found = findClock(new ClockLine(line).text);
  if (found?.date?.kind !== 'figures') return null;
  const [dayFirst, monthFirst] = found.date.readings.map(
    (day) => isDay(day) && fits(day, found.weekday?.weekdays ?? []),
  );
  if (dayFirst === undefined || dayFirst === monthFirst) return null;
  return { order: dayFirst ? 'day-first' : 'month-first', weight: found.weekday === null ? 1 : 2 };
}

/** Whether the Gregorian calendar has the day. */
export function isDay([year, month, day]: CivilDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a day can be one of the weekdays (0 is Sunday); any can where none is given. */
export function fits([year, month, day]: CivilDay, weekdays: readonly number[]): boolean {
  return weekdays.length === 0 || weekdays.includes(weekdayOfDate(year, month, day));
}

/** Weekdays of the languages that write the month first (CLDR 48). */
export const monthFirstWeekdays: ReadonlySet<string> = new Set([
  'tues',
  'weds',
  'thur',
  'thurs',
  ...['en', 'fil', 'kn'].flatMap((language) => calendarWords[language]?.[1].split(/[,|]/u) ?? []),
]);
