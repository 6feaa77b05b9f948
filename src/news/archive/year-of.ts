import { undated } from './archive.ts';

/** The year of a volume: `2022` for `2022-01`, and `undated` for `undated`. */
export function yearOf(month: string): string {
  return month === undated ? undated : month.slice(0, 4);
}
