import type { ClockFault } from '#news/clock/clock-line.ts';
import type { PrintedClock } from '#news/clock/printed-clock.ts';
import type { Span } from '#news/text/span.ts';
import { placeKind } from '../gazetteer/place-kind.ts';
import { parsePrintedClock } from '#news/clock/parse-printed-clock.ts';

/** A line that is a printed clock. All spans are in the source. */
export interface ClockRead {
  readonly clock: PrintedClock;
  readonly span: Span;
  /** A name that stands beside the clock. */
  readonly byline: Span | null;
  /** What is unusual or could not be read. */
  readonly oddities: readonly ClockFault[];
  /** Beside the clock there are words that may be a headline. */
  readonly hasOtherWords: boolean;
}

/** Reads a span of a text as a printed clock; null where it is none. */
export function readClock(source: string, span: Span, today: string): ClockRead | null {
  const reading = parsePrintedClock(source.slice(...span), today, { isPlace });
  if (reading === null) return null;
  const shift = ([start, end]: Span): Span => [start + span[0], end + span[0]];
  const oddities = reading.oddities.map((oddity): ClockFault => ({ ...oddity, span: shift(oddity.span) }));
  const { clock, byline, hasOtherWords } = reading;
  return { clock, span, byline: byline && shift(byline), oddities, hasOtherWords };
}

const isPlace = (words: string) => placeKind(words) !== null;
