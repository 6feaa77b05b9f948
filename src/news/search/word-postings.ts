/**
 * Where a word stands in the archive, and how much it weighs there, as a text that compresses well: month by month from the
 * oldest, in each month by position. The text is a row of numbers. 0, 1 and 2 are one, two and three months on; 3 is
 * four and as many more as the next number says. Any other, less 4, is eight times the positions left out since the one
 * before, plus the level.
 */

/** How much a word weighs in an article: 0 to 7. */
export const levels = 8;

/** The printable characters of ASCII that JSON does not escape, from # on. */
const digits = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter((digit) => digit !== '\\');

/** Digits that end a number; what is left of them begins one that takes several. Measured: 51 and 71 take 1 to 3 % more. */
const enders = 61;
const starters = digits.length - enders;

const values = new Int8Array(128).fill(-1);
for (const [value, digit] of digits.entries()) values[digit.charCodeAt(0)] = value;

/** Months as numbers: `undated` is 0, before all others. */
export function monthNumber(month: string): number {
  const [, year, ofYear] = /^(\d{4})-(\d{2})$/u.exec(month) ?? [];
  return year === undefined ? 0 : Number(year) * 12 + Number(ofYear);
}

/** What leads from one month of a word to its next; -1 stands before the first. `to` is later than `from`. */
export function writeMonthStep(from: number, to: number): string {
  const step = to - from;
  return step < 4 ? writeNumber(step - 1) : writeNumber(3) + writeNumber(step - 4);
}

/** A word's articles of one month, ascending: each its position times `levels`, plus its level. */
export function writeMonthPostings(postings: readonly number[]): string {
  let text = '';
  let next = 0;
  for (const posting of postings) {
    text += writeNumber(4 + posting - next);
    next = posting - (posting % levels) + levels;
  }
  return text;
}

/** How many articles `writeMonthPostings` wrote into a text. */
export function countPostings(monthPostings: string): number {
  let count = 0;
  for (let at = 0; at < monthPostings.length; at += 1) {
    if ((values[monthPostings.charCodeAt(at)] ?? -1) < enders) count += 1;
  }
  return count;
}

/** Hands over a word's articles, from the oldest month on. The text is one that was written here. */
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

/** Digits that begin it, which count from 1, and the one that ends it. */
function writeNumber(value: number): string {
  let text = digits[value % enders] ?? '';
  for (let rest = Math.floor(value / enders); rest > 0; rest = Math.floor((rest - 1) / starters)) {
    text = `${digits[enders + ((rest - 1) % starters)] ?? ''}${text}`;
  }
  return text;
}
