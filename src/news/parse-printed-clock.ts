import type { Span } from './article.ts';
import type { PrintedClock } from './printed-clock.ts';
import type { Result } from './result.ts';
import { dayAfter, daysInMonth, isoDate, weekdayOfDate } from './calendar-date.ts';
import { monthOf, weekdayNames, weekdayOf } from './calendar-names.ts';
import { beginsLikeClock } from './begins-like-clock.ts';
import { readZone } from './clock-zone.ts';
import { bad, good } from './result.ts';

/** Something in a clock line that cannot be read, or is odd; the span counts in the line. */
export interface ClockFault {
  readonly kind: string;
  readonly span: Span;
  readonly expected: string;
  readonly found: string;
  /** The same as a sentence for a reader of the article. */
  readonly text: string;
}

export interface ClockReading {
  readonly clock: PrintedClock;
  /** What is odd but could be read, in the order of the line. */
  readonly oddities: readonly ClockFault[];
}

/**
 * Reads a line as a printed clock: null where it does not begin like one, faults where it does and cannot be read.
 * What is not printed stays null. A date after `today` (ISO), a weekday that does not fit, and names of months, weekdays
 * and zones that are not known are oddities.
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

class Unreadable extends Error {
  readonly fault: ClockFault;
  constructor(fault: ClockFault) {
    super(fault.expected);
    this.fault = fault;
  }
}

class ClockReader {
  readonly #oddities: ClockFault[] = [];
  readonly #line: string;
  readonly #today: string;
  #at = 0;

  constructor(line: string, today: string) {
    this.#line = line;
    this.#today = today;
  }

  read(printed: string): ClockReading {
    this.#take(/\s*/uy);
    const weekday = this.#readWeekday();
    const date = this.#readDate(weekday?.day ?? null);
    if (weekday !== null && date !== null) this.#checkWeekday(weekday, date);
    this.#take(/T(?=\d)|(?:\s|[|,;·•–—-](?!\d)|(?:at|pukul|jam)\b)*/iuy);
    const time = this.#readTime();
    this.#take(/\s*/uy);
    const zone = this.#readZone();
    return { clock: { printed, date: date === null ? null : isoDate(...date), time, zone }, oddities: this.#oddities };
  }

  #readWeekday(): { readonly day: number | null; readonly word: string; readonly at: number } | null {
    const at = this.#at;
    const taken = this.#take(/(\p{L}[\p{L}\p{M}'’-]*)[.,]*\s*/uy);
    if (taken === null) return null;
    const word = taken[1] ?? '';
    const day = weekdayOf(word);
    if (day === null && monthOf(word) !== null) {
      this.#at = at;
      return null;
    }
    return { day, word, at };
  }

  #readDate(weekday: number | null): [number, number, number] | null {
    const at = this.#at;
    const iso = this.#take(/(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/uy);
    if (iso !== null) return this.#date(iso[1], at + 8 + (iso[2]?.length ?? 0) - 2, iso[3], Number(iso[2]), at + 5);
    const dayFirst = this.#take(/(\d+)(?:st|nd|rd|th)?\.?[\s-]+(?:of\s+|de\s+)?/iuy);
    const monthAt = this.#at;
    const month = this.#take(/(\p{L}[\p{L}\p{M}]*)\.?(?:\s+de(?=\s))?[\s,-]*/iuy);
    if (month === null) {
      const isTime = dayFirst === null && /^\d{1,2}[:.]\d{2}(?![.\d])/u.test(this.#line.slice(at));
      if (isTime) this.#fail('clock-date-missing', at, 'a date before the time');
      if (dayFirst === null && weekday === null) return this.#skipUnknownDate(at);
      this.#fail(
        'clock-month-missing',
        monthAt,
        'a month by name, as in 19 January 2022 (or a date such as 2022-01-19)',
      );
    }
    const number = monthOf(month[1] ?? '');
    if (number === null) {
      if (weekday === null) return this.#skipUnknownDate(monthAt, month[1]);
      this.#fail('clock-month-unknown', monthAt, 'a month in English or Indonesian', month[1]);
    }
    const dayAt = dayFirst === null ? this.#at : at;
    const day = dayFirst ?? this.#take(/(\d{1,2})(?:st|nd|rd|th)?(?!\d)[\s,]*/iuy);
    if (day === null) this.#fail('clock-day-missing', this.#at, 'a day of the month');
    const yearAt = this.#at;
    const year = this.#take(/\d{4}(?![\d:])/uy);
    if (year === null) this.#fail('clock-year-missing', yearAt, 'a year of four figures');
    return this.#date(year[0], dayAt, day[1], number, monthAt);
  }

  /** A line in a language we do not know: its date stays unknown, the time after the bar may still be read. */
  #skipUnknownDate(at: number, word?: string): null {
    const found = quoted(word ?? this.#wordAt(at));
    this.#note(
      'clock-language-unknown',
      at,
      word ?? this.#wordAt(at),
      'a month in English or Indonesian',
      `The date could not be read: ${found} is not a month in English or Indonesian.`,
    );
    this.#at = at;
    this.#take(/[^|]*/uy);
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
      this.#fail('clock-month-unknown', monthAt, 'a month from 1 to 12', this.#wordAt(monthAt).split('-')[0]);
    const last = daysInMonth(Number(year), month);
    if (Number(day) < 1 || Number(day) > last)
      this.#fail('clock-day-impossible', dayAt, `a day from 1 to ${last}`, day);
    const date: [number, number, number] = [Number(year), month, Number(day)];
    // A clock may stand a day ahead of the build: it is tomorrow in Jakarta for seven hours of each day in UTC.
    if (isoDate(...date) > dayAfter(this.#today)) {
      const text = 'The printed date is later than the day on which this archive was built.';
      this.#note('clock-date-future', dayAt, isoDate(...date), 'a date not later than today', text);
    }
    return date;
  }

  #checkWeekday(
    { day, word, at }: { day: number | null; word: string; at: number },
    date: [number, number, number],
  ): void {
    if (day === null) {
      const text = `${quoted(word)} is not a weekday in English or Indonesian, so it could not be checked against the date.`;
      this.#note('clock-weekday-unknown', at, word, 'a weekday in English or Indonesian', text);
      return;
    }
    const real = weekdayNames[weekdayOfDate(...date)] ?? '';
    if (weekdayNames[day] === real) return;
    this.#note(
      'clock-weekday-wrong',
      at,
      word,
      `${real} (the weekday of ${isoDate(...date)})`,
      `The clock says ${word}, but ${isoDate(...date)} was a ${real}.`,
    );
  }

  #readTime(): string | null {
    const at = this.#at;
    const digits = this.#take(/(\d+)(?:[:.](\d+))?(?:[:.](\d+))?(?:[.,](\d+))?/uy);
    if (digits === null) return null;
    const [printed, hour = '', minute = '', second, fraction] = digits;
    const half = this.#take(/\s*([ap])\.?m\b\.?/iuy)?.[1]?.toLowerCase();
    const isTime = hour.length <= 2 && minute.length === 2 && (second ?? '00').length === 2;
    const inRange = Number(hour) <= (half === undefined ? 23 : 12) && Number(minute) < 60 && Number(second ?? 0) < 60;
    if (!isTime || !inRange || (half !== undefined && Number(hour) === 0)) {
      this.#fail('clock-time-impossible', at, 'a time from 00:00 to 23:59', printed);
    }
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
    const seconds = second === undefined ? '' : `:${second}${fraction === undefined ? '' : `.${fraction}`}`;
    return `${String(hours).padStart(2, '0')}:${minute}${seconds}`;
  }

  #readZone(): PrintedClock['zone'] {
    const at = this.#at;
    const rest = this.#line.slice(at).trimEnd();
    if (rest === '') return null;
    const zone = readZone(rest);
    if (zone === null)
      this.#fail('clock-zone-unreadable', at, 'a zone (WIB, WITA, WIT, GMT, UTC, +07:00) or the end of the line', rest);
    if (zone.offsetMinutes === null) {
      const text = `The zone ${quoted(zone.name)} is not one that is known here, so the time stands as printed.`;
      this.#note('clock-zone-unknown', at, rest, 'a zone that is known (WIB, WITA, WIT, GMT, UTC or an offset)', text);
    }
    return zone;
  }

  /** Moves behind the pattern (sticky) where it stands here; null, and no move, where it does not. */
  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#line);
    if (match !== null) this.#at += match[0].length;
    return match;
  }

  #wordAt(at: number): string {
    return /^\S+/u.exec(this.#line.slice(at))?.[0] ?? '';
  }

  #note(kind: string, at: number, word: string, expected: string, text: string): void {
    const end = this.#line.startsWith(word, at) ? at + word.length : at + this.#wordAt(at).length;
    this.#oddities.push({ kind, span: [at, end], expected, found: quoted(word), text });
  }

  #fail(kind: string, at: number, expected: string, word = this.#wordAt(at)): never {
    const found = word === '' ? 'the end of the line' : quoted(word);
    throw new Unreadable({
      kind,
      span: [at, at + word.length],
      expected,
      found,
      text: `Expected ${expected}, found ${found}.`,
    });
  }
}

const quoted = (text: string) => `"${text}"`;
