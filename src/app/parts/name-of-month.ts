import { undated } from '#news/archive.ts';

const long = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** "January 2022"; "Undated" for what has no month. */
export function nameOfMonth(month: string): string {
  return month === undated ? 'Undated' : long.format(new Date(`${month}-01`));
}

/** "Jan", where the year stands beside it. */
export function shortNameOfMonth(month: string): string {
  return short.format(new Date(`${month}-01`));
}
