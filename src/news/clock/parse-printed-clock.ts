import type { PrintedClock } from './printed-clock.ts';
import type { ClockFault } from './clock-line.ts';
import type { Result } from '../text/result.ts';
import { dayAfter, daysInMonth, isoDate, weekdayOfDate } from './calendar-date.ts';
import { monthOf, weekdayNames, weekdayOf } from './calendar-names.ts';
import { beginsLikeClock } from './begins-like-clock.ts';
import { ClockLine, quoted, Unreadable } from './clock-line.ts';
import { readZone } from './clock-zone.ts';
import { bad, good } from '../text/result.ts';

export interface ClockReading {
  readonly clock: PrintedClock;
  /** What is unusual but could be parsed, in the order of the line. */
  readonly oddities: readonly ClockFault[];
}

/**
 * Parses a line as a printed clock, in English or Indonesian. The value is null where the line does not begin like a clock;
 * the result has one fault where it does but cannot be parsed. What is not printed is null, never guessed.
 *
 *     clock   = "Undated" | [weekday ","] date ["|" | "at" | "pukul" | …] [time] [zone]
 *     date    = "19 January 2022" | "January 19, 2022" | "2022-01-19"
 *     time    = "18:36" | "15.01.01" | "6:36 pm"
 *     zone    : clock-zone.ts
 *
 * Oddities: a date more than a day after `today` (ISO), a weekday that does not fit the date, and unknown names of months,
 * weekdays and zones. Example: `Wednesday, 19 January 2022 | 18:36 WIB` is the date `2022-01-19`, the time `18:36` and the
 * zone `WIB` with an offset of 420 minutes.
 */
export function parsePrintedClock(line: string, today: string): Result<ClockReading | null, ClockFault> {
  const printed = line.trim();
  if (/^undated\.?$/iu.test(printed))
    return good({ clock: { printed, date: null, time: null, zone: null }, oddities: [] });
  if (!beginsLikeClock(printed)) return good(null);
  try {
    const reader = new ClockReader(line, today);
    return good(reader.read(printed));
  } catch (error) {
    if (error instanceof Unreadable) return bad(error.fault);
    throw error;
  }
}

class ClockReader {
  readonly #line: ClockLine;
  readonly #today: string;

  constructor(line: string, today: string) {
    this.#line = new ClockLine(line);
    this.#today = today;
  }

  read(printed: string): ClockReading {
    this.#line.take(/\s*/uy);
    const weekday = this.#readWeekday();
    const date = this.#readDate(weekday?.day ?? null);
    if (weekday !== null && date !== null) this.#checkWeekday(weekday, date);
    this.#line.take(/T(?=\d)|(?:\s|[|,;·•–—/-](?!\d)|(?:at|pukul|jam)\b)*/iuy);
    const time = this.#readTime();
    this.#line.take(/\s*/uy);
    const zone = this.#readZone();
    return {
      clock: { printed, date: date === null ? null : isoDate(...date), time, zone },
      oddities: this.#line.oddities,
    };
  }

  #readWeekday(): { readonly day: number | null; readonly word: string; readonly at: number } | null {
    const at = this.#line.at;
    const taken = this.#line.take(/(\p{L}[\p{L}\p{M}'’-]*)[.,]*\s*/uy);
    if (taken === null) return null;
    const word = taken[1] ?? '';
    const day = weekdayOf(word);
    if (day === null && monthOf(word) !== null) {
      this.#line.at = at;
      return null;
    }
    return { day, word, at };
  }

  #readDate(weekday: number | null): [number, number, number] | null {
    const at = this.#line.at;
    const iso = this.#line.take(/(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/uy);
    if (iso !== null) return this.#date(iso[1], at + 8 + (iso[2]?.length ?? 0) - 2, iso[3], Number(iso[2]), at + 5);
    const dayFirst = this.#line.take(/(\d+)(?:st|nd|rd|th)?\.?[\s-]+(?:of\s+|de\s+)?/iuy);
    const monthAt = this.#line.at;
    const month = this.#line.take(/(\p{L}[\p{L}\p{M}]*)\.?(?:\s+de(?=\s))?[\s,-]*/iuy);
    if (month === null) {
      if (/^\d{1,2}[:.]\d{2}(?![.\d])/u.test(this.#line.from(at))) {
        this.#line.fail('clock-date-missing', at, 'a date before the time');
      }
      const isNumeric = /^\d+[/.-]\d+[/.-]\d/u.test(this.#line.from(at));
      if (dayFirst === null && weekday === null && !isNumeric) return this.#skipUnknownDate(at);
      this.#line.fail(
        'clock-month-missing',
        monthAt,
        'a month by name, as in 19 January 2022 (or a date such as 2022-01-19)',
      );
    }
    const number = monthOf(month[1] ?? '');
    if (number === null) {
      if (weekday === null) return this.#skipUnknownDate(monthAt, month[1]);
      this.#line.fail('clock-month-unknown', monthAt, 'a month in English or Indonesian', month[1]);
    }
    const dayAt = dayFirst === null ? this.#line.at : at;
    const day = dayFirst ?? this.#line.take(/(\d{1,2})(?:st|nd|rd|th)?(?!\d)[\s,]*/iuy);
    if (day === null) this.#line.fail('clock-day-missing', this.#line.at, 'a day of the month');
    const yearAt = this.#line.at;
    const year = this.#line.take(/\d{4}(?![\d:])/uy);
    if (year === null) this.#line.fail('clock-year-missing', yearAt, 'a year of four figures');
    return this.#date(year[0], dayAt, day[1], number, monthAt);
  }

  /** A date in another language stays unknown; the time after it may still be parsed. */
  #skipUnknownDate(at: number, word?: string): null {
    const found = quoted(word ?? this.#line.wordAt(at));
    this.#line.note(
      'clock-language-unknown',
      at,
      word ?? this.#line.wordAt(at),
      'a month in English or Indonesian',
      `The date could not be read: ${found} is not a month in English or Indonesian.`,
    );
    this.#line.at = at;
    this.#line.take(/[^|]*(?=\|)|.*?(?=\b\d{1,2}[:.]\d{2}\b)|.*/uy);
    return null;
  }

  #date(
    year: string | undefined,
    dayAt: number,
    day: string | undefined,
    month: number,
    monthAt: number,
  ): [number, number, number] {
    if (month < 1 || month > 12)
      this.#line.fail('clock-month-unknown', monthAt, 'a month from 1 to 12', this.#line.wordAt(monthAt).split('-')[0]);
    const last = daysInMonth(Number(year), month);
    if (Number(day) < 1 || Number(day) > last)
      this.#line.fail('clock-day-impossible', dayAt, `a day from 1 to ${last}`, day);
    const date: [number, number, number] = [Number(year), month, Number(day)];
    // Time zones can be a day ahead of the build, which counts in UTC: Jakarta is for seven hours of each day.
    if (isoDate(...date) > dayAfter(this.#today)) {
      const text = 'The printed date is later than the day on which this archive was built.';
      this.#line.note('clock-date-future', dayAt, isoDate(...date), 'a date not later than today', text);
    }
    return date;
  }

  #checkWeekday(
    { day, word, at }: { day: number | null; word: string; at: number },
    date: [number, number, number],
  ): void {
    if (day === null) {
      const text = `${quoted(word)} is not a weekday in English or Indonesian, so it could not be checked against the date.`;
      this.#line.note('clock-weekday-unknown', at, word, 'a weekday in English or Indonesian', text);
      return;
    }
    const real = weekdayNames[weekdayOfDate(...date)] ?? '';
    if (weekdayNames[day] === real) return;
    this.#line.note(
      'clock-weekday-wrong',
      at,
      word,
      `${real} (the weekday of ${isoDate(...date)})`,
      `The clock says ${word}, but ${isoDate(...date)} was a ${real}.`,
    );
  }

  #readTime(): string | null {
    const at = this.#line.at;
    const digits = this.#line.take(/(\d+)(?:[:.](\d+))?(?:[:.](\d+))?(?:[.,](\d+))?/uy);
    if (digits === null) return null;
    const [printed, hour = '', minute = '', second, fraction] = digits;
    const half = this.#line.take(/\s*([ap])\.?m\b\.?/iuy)?.[1]?.toLowerCase();
    const isTime = hour.length <= 2 && minute.length === 2 && (second ?? '00').length === 2;
    const inRange = Number(hour) <= (half === undefined ? 23 : 12) && Number(minute) < 60 && Number(second ?? 0) < 60;
    if (!isTime || !inRange || (half !== undefined && Number(hour) === 0)) {
      this.#line.fail('clock-time-impossible', at, 'a time from 00:00 to 23:59', printed);
    }
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
    const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
    return `${String(hours).padStart(2, '0')}:${minute}${seconds}`;
  }

  #readZone(): PrintedClock['zone'] {
    const at = this.#line.at;
    const rest = this.#line.from(at).trimEnd();
    if (rest === '') return null;
    const zone = readZone(rest);
    if (zone === null)
      this.#line.fail(
        'clock-zone-unreadable',
        at,
        'a zone (WIB, WITA, WIT, GMT, UTC, +07:00) or the end of the line',
        rest,
      );
    if (zone.offsetMinutes === null) {
      const text = `The zone ${quoted(zone.name)} is not one that is known here, so the time stands as printed.`;
      this.#line.note(
        'clock-zone-unknown',
        at,
        rest,
        'a zone that is known (WIB, WITA, WIT, GMT, UTC or an offset)',
        text,
      );
    }
    return zone;
  }
}
