/**
 * The posting list of a word: the articles that contain it, each with the word's weight there, as a text that compresses
 * well. Months ascend, and within a month positions ascend. The text is a sequence of numbers:
 *
 *     postings = month+
 *     month    = step article+
 *     step     = 0 | 1 | 2        one, two or three months after the month before (the first counts from -1)
 *              | 3 n              4 + n months after it
 *     article  = 4 + 8 * skipped + level
 *
 * `skipped` counts the positions between this article and the one before it in the month (from 0 for the first), `level` is
 * the weight. A number is written in mixed radix: one last digit of 61 (`#` is 0, `$` 1, …), preceded for numbers from 61 on
 * by leading digits of 30, which count from 1.
 *
 * Example: in month 0 the articles 0 and 2, with the levels 5 and 0, are the numbers 0, 4 + 5 and 4 + 8, written `#,/`.
 */

/** The number of levels of weight; a level is 0 to 7. */
export const levels = 8;

/** Digits: the printable ASCII characters from # on that JSON does not escape. */
const digits = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter((digit) => digit !== '\\');

/** How many digits end a number; the others lead it. Measured: 51 and 71 take 1 to 3 % more bytes. */
const enders = 61;
const starters = digits.length - enders;

const values = new Int8Array(128).fill(-1);
for (const [value, digit] of digits.entries()) values[digit.charCodeAt(0)] = value;

/** A month (`2022-01`) as a number, consecutive months by consecutive numbers; `undated` is 0, before all others. */
export function monthNumber(month: string): number {
  const [, year, ofYear] = /^(\d{4})-(\d{2})$/u.exec(month) ?? [];
  return year === undefined ? 0 : Number(year) * 12 + Number(ofYear);
}

/** Writes a `step` from one month number to the next; `from` is -1 for the first month, and `to` is greater than it. */
export function writeMonthStep(from: number, to: number): string {
  const step = to - from;
  return step < 4 ? writeNumber(step - 1) : writeNumber(3) + writeNumber(step - 4);
}

/** Writes the articles of one month, ascending and distinct; each posting is its position times `levels` plus its level. */
export function writeMonthPostings(postings: readonly number[]): string {
  let text = '';
  let next = 0;
  for (const posting of postings) {
    text += writeNumber(4 + posting - next);
    next = posting - (posting % levels) + levels;
  }
  return text;
}

/** The number of articles in a text that `writeMonthPostings` wrote. */
export function countPostings(monthPostings: string): number {
  let count = 0;
  for (let at = 0; at < monthPostings.length; at += 1) {
    if ((values[monthPostings.charCodeAt(at)] ?? -1) < enders) count += 1;
  }
  return count;
}

/** Calls `visit` for each article of a posting list, oldest first. The text must be one that this module wrote. */
export function readWordPostings(text: string, visit: (month: number, position: number, level: number) => void): void {
  let month = -1;
  let position = -1;
  let isFarStep = false;
  let lead = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = values[text.charCodeAt(at)] ?? 0;
    if (digit >= enders) {
      lead = lead * starters + digit - enders + 1;
      continue;
    }
    const value = lead * enders + digit;
    lead = 0;
    if (isFarStep) {
      month += value;
      isFarStep = false;
    } else if (value >= 4) {
      position += 1 + Math.floor((value - 4) / levels);
      visit(month, position, (value - 4) % levels);
    } else {
      month += value + 1;
      position = -1;
      isFarStep = value === 3;
    }
  }
}

/** Writes a non-negative integer. */
function writeNumber(value: number): string {
  let text = digits[value % enders] ?? '';
  for (let rest = Math.floor(value / enders); rest > 0; rest = Math.floor((rest - 1) / starters)) {
    text = `${digits[enders + ((rest - 1) % starters)] ?? ''}${text}`;
  }
  return text;
}
