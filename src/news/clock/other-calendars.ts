import type { Calendar } from './calendar-names.ts';

/** A day of the Gregorian calendar; month and day from 1. */
export type CivilDay = readonly [year: number, month: number, day: number];

/**
 * The Gregorian day of a day of another calendar; null where the calendar has no such day, or its rule is not known for the
 * year. Persian (Solar Hijri): the cycle of 33 years of ICU, for 1178 to 1501 (1799 to 2123), where it agrees with the equinox. Islamic: the calendar of Umm
 * al-Qura, 1356 to 1500; where months begin by sighting the day can be one or two off.
 */
export function civilDayOf(calendar: Calendar, [year, month, day]: CivilDay): CivilDay | null {
  if (calendar === 'gregorian') return [year, month, day];
  if (month < 1 || month > 12 || day < 1) return null;
  return calendar === 'persian' ? fromPersian(year, month, day) : fromIslamic(year, month, day);
}

function fromPersian(year: number, month: number, day: number): CivilDay | null {
  if (year < 1178 || year > 1501) return null;
  const isLeap = (25 * year + 11) % 33 < 8;
  if (day > (month < 7 ? 31 : month < 12 || isLeap ? 30 : 29)) return null;
  const before = month < 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
  return civilDay(1_948_319 + 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + before + day);
}

/** Julian day of 1 Muharram 1356, 14 March 1937. */
const firstIslamicDay = 2_428_607;
const firstIslamicYear = 1356;
/** A year has three hexadecimal figures; its lowest bit is the first month, and a bit that is set a month of 30 days. From ICU 78 (islamic-umalqura). */
const longMonths =
  'eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb27646c95552ab4dbaba5b4' +
  'da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4' +
  'dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26a563566b5baa' +
  'b92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65' +
  'd4a';

function fromIslamic(year: number, month: number, day: number): CivilDay | null {
  const monthsBefore = (year - firstIslamicYear) * 12 + month - 1;
  if (monthsBefore < 0 || year > firstIslamicYear + longMonths.length / 3 - 1) return null;
  let start = firstIslamicDay;
  for (let at = 0; at < monthsBefore; at++) start += daysOfMonth(at);
  return day > daysOfMonth(monthsBefore) ? null : civilDay(start + day - 1);
}

function daysOfMonth(at: number): number {
  const year = Math.floor(at / 12);
  return 29 + ((parseInt(longMonths.slice(year * 3, year * 3 + 3), 16) >> (at % 12)) & 1);
}

/** The Gregorian day of a Julian day number: E. G. Richards, "Calendars", in the Explanatory Supplement to the Astronomical Almanac (2013). */
function civilDay(julianDay: number): CivilDay {
  const f = julianDay + 1401 + Math.floor((Math.floor((4 * julianDay + 274_277) / 146_097) * 3) / 4) - 38;
  const e = 4 * f + 3;
  const h = 5 * Math.floor((e % 1461) / 4) + 2;
  const month = ((Math.floor(h / 153) + 2) % 12) + 1;
  return [Math.floor(e / 1461) - 4716 + Math.floor((14 - month) / 12), month, Math.floor((h % 153) / 5) + 1];
}

/** The Gregorian day `days` after another. */
export function daysAfter([year, month, day]: CivilDay, days: number): CivilDay {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  const julianDay =
    day +
    Math.floor((153 * m + 2) / 5) +
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) -
    32_045;
  return civilDay(julianDay + days);
}
