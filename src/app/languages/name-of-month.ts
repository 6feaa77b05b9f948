import { language, locale } from 'virtual:language';
import { undated } from '#news/archive/archive.ts';
import { t } from './t.ts';

const long = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
// By language, not by locale: British English abbreviates September to "Sept", longer than any other month.
const short = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
const yearAlone = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });

/** "January 2022" for `2022-01`; "Undated" for `undated`. */
export function nameOfMonth(month: string): string {
  return month === undated ? t('undated') : long.format(new Date(`${month}-01`));
}

/** "Jan" for `2022-01`, where the year is shown beside it. */
export function shortNameOfMonth(month: string): string {
  return short.format(new Date(`${month}-01`));
}

/** "2022" in the numerals of the language. */
export function nameOfYear(year: string): string {
  return yearAlone.format(new Date(year));
}
