import { offsetText } from '#news/clock/offset-text.ts';
import type { PrintedClock } from '#news/clock/printed-clock.ts';

/** Used where no date is printed: before any other. */
const unknown = '1970-01-01T00:00:00Z';

/**
 * The printed clock as the `updated` that Atom requires (RFC 3339). What is not printed counts as the earliest: no time as
 * 00:00, no known zone as UTC, no date as 1970. The reasons: docs/decisions/0012-crawlers.md.
 */
export function printedInstant(clock: PrintedClock | null): string {
  if (clock === null || clock.date === null) return unknown;
  const [hours = '00', minutes = '00', seconds = '00'] = clock.time?.split(':') ?? [];
  return `${clock.date}T${hours}:${minutes}:${seconds}${offset(clock.zone?.offsetMinutes ?? 0)}`;
}

/** A date that the owner states in the same form. What it does not say counts as the earliest: no time as 00:00, no zone as UTC. */
export function statedInstant(stated: string): string {
  const [, date = '', time = '00:00', seconds = ':00', zone = 'Z'] =
    /^(.{10})(?:T(\d\d:\d\d)(:\d\d)?(.+)?)?$/u.exec(stated) ?? [];
  return `${date}T${time}${seconds}${zone}`;
}

function offset(minutes: number): string {
  return minutes === 0 ? 'Z' : offsetText(minutes);
}
