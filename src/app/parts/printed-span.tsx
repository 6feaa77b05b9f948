interface Props {
  /** ISO dates of the first and the last printed clock. */
  readonly oldest: string | null;
  readonly newest: string | null;
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** ", printed 26 February 1987 to 20 October 1987"; nothing where no clock prints a date. */
export function PrintedSpan({ oldest, newest }: Props) {
  if (oldest === null || newest === null) return null;
  return (
    <>
      , printed {day.format(new Date(oldest))}
      {oldest !== newest && ` to ${day.format(new Date(newest))}`}
    </>
  );
}
