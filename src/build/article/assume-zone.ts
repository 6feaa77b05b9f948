import type { PrintedClock } from '#news/clock/printed-clock.ts';
import { offsetText } from '#news/clock/offset-text.ts';

/**
 * A clock with the zone that the owner says for clocks that print none (IANA, `Asia/Jakarta`). One with a zone, and one without
 * a date and a time, to which no offset belongs, stay as they are; so do all where the owner says nothing (null).
 */
export function assumeZone(clock: PrintedClock | null, timeZone: string | null): PrintedClock | null {
  if (clock === null || timeZone === null || clock.zone !== null || clock.date === null || clock.time === null)
    return clock;
  const offsetMinutes = offsetAt(`${clock.date}T${clock.time}`, timeZone);
  return { ...clock, zone: { name: timeZone, offsetMinutes, isAssumed: true } };
}

/** The same for a date that the owner states: with its offset where it has a time and none. */
export function withZone(stated: string, timeZone: string | null): string {
  if (timeZone === null || !/T[\d:]+$/u.test(stated)) return stated;
  return stated + offsetText(offsetAt(stated, timeZone));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The offset of a zone at a local time. A time that daylight saving skips or repeats has one of its two offsets. */
function offsetAt(local: string, timeZone: string): number {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const atUtc = Date.parse(`${local}Z`);
  const minutesAt = (instant: number) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = 0, minutes = 0] = /([+\-−])(\d\d):(\d\d)/u.exec(name) ?? [];
    return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
  };
  const near = minutesAt(atUtc) || 0;
  // `|| 0`: no minus before nothing.
  return minutesAt(atUtc - near * 60_000) || 0;
}
