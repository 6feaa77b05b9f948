import { undated } from './archive.ts';

/** The year of a month (`2022`); what is undated is a year of its own. */
export function yearOf(month: string): string {
  return month === undated ? undated : month.slice(0, 4);
}
