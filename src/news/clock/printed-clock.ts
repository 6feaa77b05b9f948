/**
 * The date and time that a page showed when it was captured. Not a publication date. What is not printed is null, never
 * guessed.
 */
export interface PrintedClock {
  /** The line as printed, without white space at its ends. */
  readonly printed: string;
  /** ISO date (`2022-01-19`), in the Gregorian calendar. */
  readonly date: string | null;
  /** `18:36`, `15:01:01` or `15:01:01.79`: as precise as printed. */
  readonly time: string | null;
  /** The printed name; `offsetMinutes` is east of UTC, null for an unknown zone. */
  readonly zone: { readonly name: string; readonly offsetMinutes: number | null } | null;
  /** The calendar of the printed date, where it is not the Gregorian. */
  readonly calendar?: 'buddhist' | 'persian' | 'islamic';
}
