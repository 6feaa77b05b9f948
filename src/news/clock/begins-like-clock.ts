import { monthOf, weekdayOf } from './calendar-names.ts';

/** What may follow a date without a weekday: nothing, or a time. With other words the line is a headline. */
const afterDate = String.raw`(?:\s*$|\s*[|,;·•–—/-]?\s*(?:(?:at|pukul|jam)\s+)?\d{1,2}[:.]\d|\s*[|])`;

const weekdayThen = /^(\p{L}[\p{L}'’]*)[.,]*\s+(.*)$/u;
const fullDate = /^\d+(?:st|nd|rd|th)?\.?[\s-]+(?:of\s+)?(\p{L}+)\b/iu;
const bareDate = new RegExp(String.raw`^\d+(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(\p{L}+)\.?[\s,-]+\d{4}${afterDate}`, 'iu');
const monthFirst = new RegExp(String.raw`^(\p{L}+)\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}${afterDate}`, 'iu');
const numeric = new RegExp(String.raw`^\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?:T\d|${afterDate})`, 'u');
const timeAlone = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s+\p{Lu}{1,5})?$/u;
const timeBehindBar = /\d.*\|\s*\d{1,2}[:.]\d{2}(?!\d)/u;
const foreignDay = String.raw`\d{1,2}\.?\s+(?:de\s+)?\p{L}+\s+(?:de\s+)?\d{4}`;
const foreignDate = new RegExp(
  String.raw`^(?:\p{L}+,\s+${foreignDay}\s*(?:$|[|,])|(?:\p{L}+\s+)?${foreignDay}[\s,|-]+\d{1,2}[:.]\d{2}$)`,
  'u',
);

/**
 * Whether the first line of a file is meant as its printed clock, valid or not, rather than its headline.
 * "Sunday, 13 killed in bus crash" and "11 September 2001 attackers named" are headlines; "Wednesday, 32 January 2022" is a clock.
 */
export function beginsLikeClock(line: string): boolean {
  if (timeBehindBar.test(line) || numeric.test(line) || timeAlone.test(line) || foreignDate.test(line)) return true;
  if (isMonth(bareDate.exec(line)?.[1]) || isMonth(monthFirst.exec(line)?.[1])) return true;
  const [, weekday = '', rest = ''] = weekdayThen.exec(line) ?? [];
  if (weekdayOf(weekday) === null) return false;
  if (isMonth(fullDate.exec(rest)?.[1]) || /^\d+\S*[\s-]+\p{L}+\.?[\s,-]+\d{4}\b/u.test(rest)) return true;
  return (
    /^(?:\d{1,2}[/.-]\d|\d{4}-\d)/u.test(rest) ||
    (/^\p{L}+\.?\s+\d{1,2}\b/u.test(rest) && isMonth(/^\p{L}+/u.exec(rest)?.[0]))
  );
}

const isMonth = (word: string | undefined) => word !== undefined && monthOf(word) !== null;
