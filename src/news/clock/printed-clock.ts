/**
 * The date and time that a page showed when it was captured. Not a publication date. What is not printed is null, never
 * guessed; only a zone may be what the owner says.
 */
export interface PrintedClock {
  /** The line as printed, without white space at its ends. */
  readonly printed: string;
  /** ISO date (`2022-01-19`), in the Gregorian calendar. */
  readonly date: string | null;
  /** `18:36`, `15:01:01` or `15:01:01.79`: as precise as printed. */
  readonly time: string | null;
  /** The printed name, or the one that the owner says for clocks that print none (`isAssumed`). */
  readonly zone: {
    readonly name: string;
    /** East of UTC; null for an unknown zone. */
    readonly offsetMinutes: number | null;
    readonly isAssumed?: true;
  } | null;
  /** The calendar of the printed date, where it is not the Gregorian. */
  readonly calendar?: 'buddhist' | 'persian' | 'islamic';
}
