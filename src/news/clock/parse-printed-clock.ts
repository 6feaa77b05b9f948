import type { FoundClock } from './find-clock.ts';
import type { IsPlace } from './clock-surroundings.ts';
import type { DayOrder } from './day-order.ts';
import type { CivilDay } from './other-calendars.ts';
import type { PrintedDate } from './printed-dates.ts';
import type { PrintedClock } from './printed-clock.ts';
import type { ClockFault } from './clock-line.ts';
import type { Span } from '../text/span.ts';
import { dayAfter, daysInMonth, isoDate, weekdayOfDate } from './calendar-date.ts';
import { weekdayNames, type Calendar } from './calendar-names.ts';
import { fits, isDay, monthFirstWeekdays } from './day-order.ts';
import { civilDayOf, daysAfter } from './other-calendars.ts';
import { ClockLine, quoted } from './clock-line.ts';
import { readZone } from './clock-zone.ts';
import { findClock } from './find-clock.ts';
import { mayBeClock } from './may-be-clock.ts';
import { readPlainClock } from './plain-clock.ts';
import { isRelativeClock } from './relative-clock.ts';

export interface ClockReading {
  readonly clock: PrintedClock;
  /** What is unusual or could not be read, in the order of the line. */
  readonly oddities: readonly ClockFault[];
  /** The person who is named beside the clock ("By R. Sari on 5 Jan 2026"), as a span of the line; null without one. */
  readonly byline: Span | null;
  readonly hasOtherWords: boolean;
}

export interface ClockOptions {
  /** How the archive's other files order the figures of 05/01/2026 (`dayOrderOf`). */
  readonly dayOrder?: DayOrder | null;
  /** Whether words are a known place, and so nobody's name. */
  readonly isPlace?: IsPlace;
}

/**
 * Parses a line as a printed clock, in the languages of calendar-words.ts. Null where the line is no clock. What looks like one and
 * cannot be read is an oddity, and its part of the clock is null; what is not printed is null, never guessed.
 *
 *     clock   = "Undated" | [before] [weekday] date [time [zone]] [behind]      the parts in any order
 *     date    = "19 January 2022" | "January 19, 2022" | "2022-01-19" | "19/01/2022" | "2022年1月19日" | …
 *     time    = "18:36" | "15.01.01" | "6:36 pm" | "18h36" | "18時36分"
 *     zone    : clock-zone.ts
 *     before, behind : labels, bylines, places, counts (clock-surroundings.ts)
 *
 * A date of the Buddhist, Persian or Islamic calendar is given as its Gregorian day. 05/01/2026 is read where a weekday, a first
 * figure over 12 or `dayOrder` shows which is the day. Oddities: a date more than a day after `today` (ISO), a weekday that does
 * not fit the date, unknown weekdays and zones, and all that could not be read. Example: `Wednesday, 19 January 2022 | 18:36 WIB`
 * is the date `2022-01-19`, the time `18:36` and the zone `WIB` with an offset of 420 minutes.
 */
export function parsePrintedClock(printed: string, today: string, options: ClockOptions = {}): ClockReading | null {
  const unknown = { printed: printed.trim(), date: null, time: null, zone: null };
  const bare = { byline: null, hasOtherWords: false };
  if (/^\s*undated\.?\s*$/iu.test(printed)) return { clock: unknown, oddities: [], ...bare };
  if (isRelativeClock(printed)) {
    const line = new ClockLine(printed);
    line.note('clock-relative', [0, printed.length], 'a date, since nothing tells from when this counts');
    return { clock: unknown, oddities: line.oddities, ...bare };
  }
  if (!mayBeClock(printed)) return null;
  const plain = readPlainClock(printed, today);
  if (plain !== null) return { clock: plain, oddities: [], ...bare };
  const line = new ClockLine(printed);
  const found = findClock(line.text, options.isPlace);
  if (found === null) return null;
  const day = readDay(line, found, options.dayOrder ?? null);
  if (day !== null) checkDay(line, found, day, today);
  const time = readTime(line, found);
  const zone = readZoneOf(line, found);
  if (found.unknownTail !== null) {
    line.note('clock-tail-unknown', found.unknownTail, 'the end of the line, a name or a count behind the clock');
  }
  const date = day === null ? null : isoDate(...day);
  return {
    clock: { printed: printed.trim(), date, time, zone, ...calendarOf(line, found, day) },
    oddities: line.oddities.toSorted((a, b) => a.span[0] - b.span[0]),
    byline: found.byline,
    hasOtherWords: found.hasOtherWords,
  };
}

function readDay(line: ClockLine, { date, weekday, time }: FoundClock, dayOrder: DayOrder | null): CivilDay | null {
  if (date === null) {
    const [at, end] = time?.span ?? [0, 0];
    line.note('clock-date-missing', [at, end], 'a date before the time');
    return null;
  }
  if (date.fault !== null) {
    const { kind, span, expected } = date.fault;
    const isForeign = kind === 'clock-month-unknown' && weekday === null;
    const text = isForeign
      ? `The date could not be read: ${quoted(line.printed.slice(...span))} is no month in a language that is known.`
      : undefined;
    line.note(isForeign ? 'clock-language-unknown' : kind, span, expected, text);
    return null;
  }
  const weekdays = weekday?.weekdays ?? [];
  const civil = date.readings.map((reading) => toCivil(line, date, reading, weekdays));
  const [first, second] = civil;
  if (date.kind === 'full' || second === undefined)
    return first === undefined || first === null ? noteImpossible(line, date) : checkParts(line, date, first);
  // Only English, Filipino and Kannada write the month first (CLDR 48), and their weekdays say so.
  const isDayFirst = weekday !== null && !monthFirstWeekdays.has(weekday.plain);
  return ofTwo(line, date, [first ?? null, second], weekdays, dayOrder ?? (isDayFirst ? 'day-first' : null));
}

/** The reading of 05/01/2026: by the weekday, the archive, a first figure over 12. A second one over 12 can be a slip, and is left to the others. */
function ofTwo(
  line: ClockLine,
  date: PrintedDate,
  [dayFirst, monthFirst]: readonly [CivilDay | null, CivilDay | null],
  weekdays: readonly number[],
  dayOrder: DayOrder | null,
): CivilDay | null {
  const [day, month] = [
    dayFirst !== null && isDay(dayFirst) ? dayFirst : null,
    monthFirst !== null && isDay(monthFirst) ? monthFirst : null,
  ];
  if (day === null && month === null) return noteImpossible(line, date);
  if (day?.join() === month?.join()) return day;
  const fitting = weekdays.length === 0 ? [] : [day, month].filter((one) => one !== null && fits(one, weekdays));
  if (fitting.length === 1) return fitting[0] ?? null;
  const ordered = dayOrder === null ? null : dayOrder === 'day-first' ? day : month;
  // Thailand writes the day first.
  const isBuddhist = Number(date.readings[0]?.[0]) > 2400 && !/\p{Script=Latin}/u.test(line.printed);
  const sure = ordered ?? (month === null || isBuddhist ? day : day === null && weekdays.length > 0 ? month : null);
  if (sure !== null) return sure;
  const printed = quoted(line.printed.slice(...date.spans[0]));
  const expected = 'a month by name, or a weekday or other articles that show whether the day stands first';
  line.note(
    'clock-order-unknown',
    date.spans[0],
    expected,
    `The date ${printed} could not be read: nothing shows whether the day or the month stands first.`,
  );
  return null;
}

/** The Gregorian day of a printed one, which may not exist; null where its calendar is not known or does not have it. */
function toCivil(
  line: ClockLine,
  date: PrintedDate,
  [year, month, day]: CivilDay,
  weekdays: readonly number[],
): CivilDay | null {
  const calendar = calendarOfDate(line, date, year);
  if (calendar === 'buddhist') return [year - buddhistYears, month, day];
  if (calendar === 'gregorian') return [year, month, day];
  if (calendar === null) return null;
  const civil = civilDayOf(calendar, [year, month, day]);
  if (civil === null || calendar === 'persian' || fits(civil, weekdays)) return civil;
  // Where months begin by sighting the day is one off: the weekday decides.
  return [daysAfter(civil, -1), daysAfter(civil, 1)].find((near) => fits(near, weekdays)) ?? civil;
}

/** Thai years (BE) are so many ahead: 2569 is 2026. */
const buddhistYears = 543;

/** The calendar of a date by its month, its year and signs such as "هـ"; null for a year of another calendar without a sign. */
function calendarOfDate(line: ClockLine, { calendar }: PrintedDate, year: number): Calendar | 'buddhist' | null {
  if (year >= 2400 && year <= 2700) return 'buddhist';
  if (calendar !== null || !isOfOtherCalendar([year, 1, 1])) return calendar ?? 'gregorian';
  if (/هـ|ه\.?ق|ہجری|ฮ\.ศ|\bA?H\b|\bHicri\b/u.test(line.printed.replace(/\p{Cf}/gu, ''))) return 'islamic';
  return year < 1421 && /[۰-۹]|شنبه/u.test(line.printed) ? 'persian' : null;
}

/** The field of the clock that names a calendar other than the Gregorian. */
function calendarOf(line: ClockLine, { date }: FoundClock, day: CivilDay | null): Pick<PrintedClock, 'calendar'> {
  const calendar = date === null || day === null ? null : calendarOfDate(line, date, date.readings[0]?.[0] ?? 0);
  return calendar === null || calendar === 'gregorian' ? {} : { calendar };
}

function noteImpossible(line: ClockLine, { readings, calendar, spans: [year, month, day] }: PrintedDate): null {
  const span: Span = [Math.min(year[0], month[0], day[0]), Math.max(year[1], month[1], day[1])];
  if (calendar === null && readings.every((reading) => isOfOtherCalendar(reading))) {
    line.note('clock-calendar-unknown', span, 'a month by name, or another sign of the calendar');
  } else line.note('clock-date-impossible', span, 'a day that its calendar has');
  return null;
}

/** Whether a year in figures is one of the Persian or the Islamic calendar. */
const isOfOtherCalendar = ([year]: CivilDay) => year >= 1300 && year <= 1501;

function checkParts(line: ClockLine, { spans: [, monthSpan, daySpan] }: PrintedDate, day: CivilDay): CivilDay | null {
  if (isDay(day)) return day;
  const [year, month] = day;
  if (month < 1 || month > 12) line.note('clock-month-unknown', monthSpan, 'a month from 1 to 12');
  else line.note('clock-day-impossible', daySpan, `a day from 1 to ${daysInMonth(year, month)}`);
  return null;
}

function checkDay(line: ClockLine, { date, weekday, unknownWeekday }: FoundClock, day: CivilDay, today: string): void {
  const iso = isoDate(...day);
  // Time zones can be a day ahead of the build, which counts in UTC: Jakarta is for seven hours of each day.
  if (iso > today && iso > dayAfter(today)) {
    const text = 'The printed date is later than the day on which this archive was built.';
    line.note('clock-date-future', date?.spans[2] ?? [0, 0], 'a date not later than today', text, quoted(iso));
  }
  if (unknownWeekday !== null) {
    const word = quoted(line.printed.slice(...unknownWeekday));
    const text = `${word} is not a weekday in a language that is known, so it could not be checked against the date.`;
    line.note('clock-weekday-unknown', unknownWeekday, 'a weekday in a language that is known', text);
  }
  if (weekday === null || fits(day, weekday.weekdays)) return;
  const real = weekdayNames[weekdayOfDate(...day)] ?? '';
  const word = weekday.text.replace(/\.$/u, '');
  const span: Span = [weekday.span[0], weekday.span[0] + word.length];
  line.note(
    'clock-weekday-wrong',
    span,
    `${real} (the weekday of ${iso})`,
    `The clock says ${line.printed.slice(...span)}, but ${iso} was a ${real}.`,
  );
}

function readTime(line: ClockLine, { time, half }: FoundClock): string | null {
  if (time === null) return null;
  const [hour = '', minute = '', second = '', fraction = ''] = time.parts;
  const part = Number(hour) > 12 ? undefined : half?.parts[0];
  const isInRange =
    minute !== '' &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    !(half !== null && part === 'p' && Number(hour) === 0);
  if (!isInRange) {
    line.note('clock-time-impossible', time.span, 'a time from 00:00 to 23:59');
    return null;
  }
  const isLate = part === 'p' || (part === 'n' && Number(hour) >= 6 && Number(hour) < 12);
  const hours =
    part === undefined || (part === 'n' && !isLate) ? Number(hour) : (Number(hour) % 12) + (isLate ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}${second === '' ? '' : `:${second.padStart(2, '0')}`}${fraction === '' ? '' : `.${fraction}`}`;
}

const knownZones = 'a zone that is known (WIB, WITA, WIT, GMT, UTC or an offset)';

function readZoneOf(line: ClockLine, { zone: token, zoneWords, time }: FoundClock): PrintedClock['zone'] {
  const span = token?.span ?? zoneWords;
  if (span === null || span === undefined || time === null) return null;
  const zone = readZone(line.printed.slice(...span));
  if (zone === null) {
    line.note('clock-zone-unreadable', span, 'a zone (WIB, WITA, WIT, GMT, UTC, +07:00) or the end of the line');
  } else if (zone.offsetMinutes === null) {
    const text = `The zone ${quoted(zone.name)} is not one that is known here, so the time stands as printed.`;
    line.note('clock-zone-unknown', span, knownZones, text);
  }
  return zone;
}
