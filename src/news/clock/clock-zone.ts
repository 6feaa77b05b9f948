import type { PrintedClock } from './printed-clock.ts';

/** Zones known by name, in minutes east of UTC. None of them has summer time, so the name alone settles the offset. */
const zones: ReadonlyMap<string, number> = new Map([
  ['WIB', 7 * 60], // Western Indonesia: IANA tz database, Asia/Jakarta, since 1964
  ['WITA', 8 * 60], // Central Indonesia: IANA tz database, Asia/Makassar, since 1945
  ['WIT', 9 * 60], // Eastern Indonesia: IANA tz database, Asia/Jayapura, since 1964
  ['GMT', 0], // IANA tz database, Etc/GMT
  ['UTC', 0], // IANA tz database, Etc/UTC
  ['Z', 0], // ISO 8601, "Zulu"
]);

/** The widest offsets in use: Etc/GMT+12 (west of the date line) and Pacific/Kiritimati. */
const west = -12 * 60;
const east = 14 * 60;

const offsetForm = /^(?:(?:UTC|GMT)\s*)?([+\-−])(\d{1,2})(?::?([0-5]\d))?$/iu;
const wordForm = /^\p{L}[\p{L}./_-]*(?: \p{L}+){0,3}$/u;

/**
 * Reads what is printed where a zone stands: a name, an offset (`+07:00`, `UTC+7`, `GMT+0700`), in brackets or not.
 * A word that is no zone known here keeps its name with an offset of null; anything else gives null.
 */
export function readZone(printed: string): PrintedClock['zone'] {
  const name = printed.replace(/^\((.*)\)$/u, '$1').trim();
  const known = zones.get(name.toUpperCase());
  if (known !== undefined) return { name, offsetMinutes: known };
  const offset = offsetForm.exec(name);
  if (offset !== null) {
    const minutes = (offset[1] === '+' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
    return minutes >= west && minutes <= east ? { name, offsetMinutes: minutes } : null;
  }
  const beginsKnown = zones.has(name.split(' ')[0]?.toUpperCase() ?? '');
  return wordForm.test(name) && !beginsKnown && name.length <= 40 ? { name, offsetMinutes: null } : null;
}
