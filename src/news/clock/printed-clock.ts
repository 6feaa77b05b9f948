/**
 * What the page showed as date and time when it was captured. Never a publication date.
 * What is not printed is null and is not guessed.
 */
export interface PrintedClock {
  /** The line as printed, without the blanks around it. */
  readonly printed: string;
  /** ISO date (`2022-01-19`). */
  readonly date: string | null;
  /** `18:36`, `15:01:01` or `15:01:01.79`: as exact as printed. */
  readonly time: string | null;
  /** The zone by its printed name; `offsetMinutes` east of UTC, null where the zone is not known to us. */
  readonly zone: { readonly name: string; readonly offsetMinutes: number | null } | null;
}
