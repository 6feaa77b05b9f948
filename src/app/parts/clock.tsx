import type { PrintedClock } from '#news/printed-clock.ts';
import { say } from '../say.ts';

/** The clock exactly as printed, with what is known of it for machines. Never called a publication date. */
export function Clock({ clock }: { readonly clock: PrintedClock | null }) {
  if (clock === null) return <span className="clock">{say('clock.none')}</span>;
  const machine = machineTime(clock);
  return machine === null ? (
    <bdi className="clock">{clock.printed}</bdi>
  ) : (
    <time className="clock" dir="auto" dateTime={machine}>
      {clock.printed}
    </time>
  );
}

/** A valid `datetime` that says no more than is printed: without a zone it stays a local time. */
function machineTime({ date, time, zone }: PrintedClock): string | null {
  if (date === null) return null;
  if (time === null) return date;
  return `${date}T${time}${zone === null || zone.offsetMinutes === null ? '' : formatOffset(zone.offsetMinutes)}`;
}

function formatOffset(minutes: number): string {
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
