import { beginsName, namedMonthOf } from './calendar-names.ts';

/** Characters; a longer line is a paragraph. */
export const longestClock = 200;

/** A date in figures, one whose month is an unknown word, or a time: in ASCII there is no clock without one of these or a month's name. */
const figuresOfClock =
  /\d{8}|\d\D{2,30}\d{4}|\d[:.]\d\d(?!\d)|\d\s?[ap]\.?\s?m|\d\s?[/.-]\s?\d+\s?[/.-]\s?\d|\d\s?(?:h|hrs?|uhr|min)(?![A-Za-z])|\d\s(?:WIB|WITA|WIT|GMT|UTC)/iu;

/** Whether a line, as printed, may be a clock: what can be seen without taking it apart. Most lines with a figure are none. */
export function mayBeClock(printed: string): boolean {
  if (printed.length > longestClock || !/[\p{Nd}年月]/u.test(printed)) return false;
  if (figuresOfClock.test(printed) || !/^[\x20-\x7e]*$/u.test(printed)) return true;
  return (printed.toLowerCase().match(/[a-z]+/gu) ?? []).some(
    (word) => namedMonthOf(word) !== null || beginsName(word),
  );
}
