import type { Calendar } from './calendar-names.ts';
import type { CivilDay } from './other-calendars.ts';
import type { Token } from './clock-tokens.ts';
import type { Span } from '../text/span.ts';
import { isLinkWord } from './clock-words.ts';

/** What keeps a printed date from being read, with the stretch of the line that does. */
interface DateFault {
  readonly kind: string;
  readonly span: Span;
  readonly expected: string;
}

/** A date of a clock line, by its tokens `first` to `last`. */
export interface PrintedDate {
  readonly first: number;
  readonly last: number;
  /** `full`: it has day, month and year; `figures`: two readings; `part`: one of them is missing; `words`: its month is no known name. */
  readonly kind: 'full' | 'figures' | 'part' | 'words';
  /** By name; `figures` do not say it. */
  readonly calendar: Calendar | null;
  /** As printed; two for `figures`, day first and month first; none where it cannot be read. */
  readonly readings: readonly CivilDay[];
  /** Where year, month and day stand. */
  readonly spans: readonly [year: Span, month: Span, day: Span];
  readonly fault: DateFault | null;
  /** A year of two figures: 05-Jan-26. */
  readonly isYearShort?: boolean;
}

const monthByName = 'a month by name, as in 19 January 2022';
const yearOfFour = 'a year of four figures';

/** The dates of a line, from left to right. */
export function printedDates(tokens: readonly Token[]): PrintedDate[] {
  const dates: PrintedDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const date = dateAt(tokens, at);
    if (date === null) continue;
    dates.push(date);
    at = date.last;
  }
  return dates;
}

function dateAt(tokens: readonly Token[], at: number): PrintedDate | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'date')
    return fullDate(at, at, 'gregorian', token.parts.map(Number), [token.span, token.span, token.span]);
  if (token.kind === 'figures') return dateOfFigures(token, at);
  if (token.kind === 'number') return isYear(token) ? dateOfYear(tokens, at) : dateOfDay(tokens, at);
  return token.month === null ? null : dateOfMonth(tokens, at);
}

function dateOfFigures({ parts: [a = '', b = '', c = '', sign = ''], span, text }: Token, at: number): PrintedDate {
  const [first, second, third] = [a, b, c].map(Number) as [number, number, number];
  const from = (part: number): Span => {
    const starts = [...text.matchAll(/\d+/gu)][part];
    return sign === '' || starts === undefined
      ? span
      : [span[0] + starts.index, span[0] + starts.index + starts[0].length];
  };
  const base = { first: at, last: at, calendar: null, fault: null };
  if (a.length === 4) {
    return { ...base, kind: 'full', readings: [[first, second, third]], spans: [from(0), from(1), from(2)] };
  }
  if (c.length === 4) {
    const readings: CivilDay[] = [
      [third, second, first],
      [third, first, second],
    ];
    return { ...base, kind: 'figures', readings, spans: [span, span, span] };
  }
  const fault = { kind: 'clock-year-missing', span: from(2), expected: yearOfFour };
  return { ...base, kind: 'figures', readings: [], spans: [span, span, span], fault };
}

/** "19 January 2022", "19. Januar 2022", "26-FEB-1987", "19 de enero de 2022", "19 Jan 18:36:00 2022", "19 January". */
function dateOfDay(tokens: readonly Token[], at: number): PrintedDate | null {
  const day = tokens[at];
  const monthAt = skip(tokens, at + 1);
  const month = tokens[monthAt];
  if (day === undefined || month === undefined || day.text.length > 6) return null;
  if (month.month === null) return dateOfWords(tokens, at, monthAt);
  return withYear(tokens, at, monthAt, [month, day]);
}

/** "January 19, 2022", "Jan-05-2026", "Jan  5 09:15:00 2026", "January 2022". */
function dateOfMonth(tokens: readonly Token[], at: number): PrintedDate | null {
  const month = tokens[at];
  const dayAt = skip(tokens, at + 1);
  const day = tokens[dayAt];
  if (month === undefined || day === undefined || day.kind !== 'number') return null;
  // French "mar. 6 janvier": a Tuesday.
  if (month.weekdays.length > 0 && tokens[skip(tokens, dayAt + 1)]?.month != null) return null;
  if (!isYear(day)) return day.text.length > 4 ? null : withYear(tokens, at, dayAt, [month, day]);
  const expected = 'a day of the month';
  const fault = { kind: 'clock-day-missing', span: [day.span[1], day.span[1]] as const, expected };
  return {
    first: at,
    last: dayAt,
    kind: 'part',
    calendar: null,
    readings: [],
    spans: [day.span, month.span, day.span],
    fault,
  };
}

/** "2026. január 5.", "۱۴۰۴ دی ۱۵". */
function dateOfYear(tokens: readonly Token[], at: number): PrintedDate | null {
  const year = tokens[at];
  const monthAt = skip(tokens, at + 1);
  const dayAt = skip(tokens, monthAt + 1);
  const [month, day] = [tokens[monthAt], tokens[dayAt]];
  if (year === undefined || !isYear(year) || month?.month == null || day?.kind !== 'number' || day.text.length > 3)
    return null;
  const printed = [year.parts[0], month.month.month, day.parts[0]].map(Number);
  return fullDate(at, dayAt, month.month.calendar, printed, [year.span, month.span, day.span]);
}

/** A day and a month, with the year behind them or behind a time. */
function withYear(
  tokens: readonly Token[],
  first: number,
  second: number,
  [month, day]: readonly [Token, Token],
): PrintedDate | null {
  if (month.month === null) return null;
  const behind = tokens[second]?.span[1] ?? 0;
  let at = skip(tokens, second + 1, true);
  const [slash, other] = [tokens[second + 1], tokens[second + 2]];
  // "5 يناير/كانون الثاني 2026": the month in two usages.
  if (other?.month?.month === month.month.month && /^[/(|-]$/u.test(slash?.text ?? ''))
    at = skip(tokens, second + 3, true);
  const isTimed = tokens[at]?.kind === 'time';
  if (isTimed) {
    do at = skip(tokens, at + 1);
    while (tokens[at]?.kind === 'zone' || tokens[at]?.kind === 'half');
  }
  const year = tokens[at];
  const calendar = month.month.calendar;
  const printed = (last: Token) => [last.parts[0], month.month?.month, day.parts[0]].map(Number);
  if (year !== undefined && isYear(year)) {
    return fullDate(first, at, calendar, printed(year), [year.span, month.span, day.span]);
  }
  const next = tokens[skip(tokens, second + 1)];
  const isShort = !isTimed && next?.kind === 'number' && next.text.length < 4;
  const found: Span = isShort ? next.span : (tokens[second + 1]?.span ?? [behind, behind]);
  const fault = { kind: 'clock-year-missing', span: found, expected: yearOfFour };
  const last = isShort ? tokens.indexOf(next) : second;
  return {
    first,
    last,
    kind: 'part',
    calendar,
    readings: [],
    spans: [found, month.span, day.span],
    fault,
    isYearShort: isShort && next.text.length === 2,
  };
}

/** "19 Janury 2022": a day, a word that is no month and a year. */
function dateOfWords(tokens: readonly Token[], at: number, wordAt: number): PrintedDate | null {
  const [day, word] = [tokens[at], tokens[wordAt]];
  const yearAt = skip(tokens, wordAt + 1);
  const year = tokens[yearAt];
  if (day === undefined || day.text.length > 3 || word?.kind !== 'word' || year === undefined || !isYear(year))
    return null;
  const fault = { kind: 'clock-month-unknown', span: word.span, expected: monthByName };
  return {
    first: at,
    last: yearAt,
    kind: 'words',
    calendar: null,
    readings: [],
    spans: [year.span, word.span, day.span],
    fault,
  };
}

function fullDate(
  first: number,
  last: number,
  calendar: Calendar,
  [year = 0, month = 0, day = 0]: readonly number[],
  spans: PrintedDate['spans'],
): PrintedDate {
  return { first, last, kind: 'full', calendar, readings: [[year, month, day]], spans, fault: null };
}

const isYear = (token: Token) => token.kind === 'number' && /^\d{4}$/u.test(token.text);

/** The index of the next token that is no blank between the parts of a date: a comma, a point, a hyphen, a slash, "de". */
function skip(tokens: readonly Token[], from: number, beforeTime = false): number {
  const signs = beforeTime ? /^[.,/:'’-]$/u : /^[.,/'’-]$/u;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const isBetween = token?.kind === 'mark' ? signs.test(token.text) : token !== undefined && isLinkWord(token);
    if (!isBetween) return at;
  }
  return at;
}
