import type { DayOrder } from '#news/clock/day-order.ts';
import type { PrintedClock } from '#news/clock/printed-clock.ts';
import type { Problem } from '../text/problem.ts';
import type { ReadSeed } from './read-seed.ts';
import { parsePrintedClock } from '#news/clock/parse-printed-clock.ts';

/** The kind of warning that a date such as 05/01/2026 has while nothing says which is the day. */
const kind = 'clock-order-unknown';

interface WithClock {
  readonly clock: PrintedClock | null;
  readonly warnings: readonly Problem[];
}

/**
 * What was read of a file, with the date of its clock where only `dayOrder`, which the archive's other files show
 * (`dayOrderOf`), settles it; the warning is gone then. All else, and a date later than `today` (ISO), stays as it is.
 */
export function settleDayOrder<Read extends WithClock>(read: Read, today: string, dayOrder: DayOrder | null): Read {
  const { clock, warnings } = read;
  if (dayOrder === null || clock === null || !warnings.some((warning) => warning.kind === kind)) return read;
  const date = parsePrintedClock(clock.printed, today, { dayOrder })?.clock.date ?? null;
  if (date === null || date > today) return read;
  return { ...read, clock: { ...clock, date }, warnings: warnings.filter((warning) => warning.kind !== kind) };
}

/** The same for a parsed article with its notes. */
export function settleSeed(seed: ReadSeed, today: string, dayOrder: DayOrder | null): ReadSeed {
  const { parsed, warnings } = seed;
  const settled = settleDayOrder({ clock: parsed.clock, warnings }, today, dayOrder);
  if (settled.clock === parsed.clock || parsed.clock === null) return seed;
  const unsettled = parsePrintedClock(parsed.clock.printed, today)?.oddities.find((oddity) => oddity.kind === kind);
  const notes = seed.notes.filter((note) => note.kind !== 'finding' || note.text !== unsettled?.text);
  return { ...seed, parsed: { ...parsed, clock: settled.clock }, notes, warnings: settled.warnings };
}
