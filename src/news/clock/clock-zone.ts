import type { PrintedClock } from './printed-clock.ts';
import { namedMonthOf, weekdaysOf } from './calendar-names.ts';
import { byWords, labelWords, outletWords, tailWords } from './clock-words.ts';
import { plainName } from './plain-name.ts';

/** Time zones by abbreviation, in minutes east of UTC. None has daylight saving time, so the offset follows from the name. */
const zones: ReadonlyMap<string, number> = new Map([
  ['WIB', 7 * 60], // Western Indonesia: IANA tz database, Asia/Jakarta, since 1964
  ['WITA', 8 * 60], // Central Indonesia: IANA tz database, Asia/Makassar, since 1945
  ['WIT', 9 * 60], // Eastern Indonesia: IANA tz database, Asia/Jayapura, since 1964
  ['GMT', 0], // IANA tz database, Etc/GMT
  ['UTC', 0], // IANA tz database, Etc/UTC
  ['Z', 0], // ISO 8601, "Zulu"
]);

/** The widest offsets in use: Etc/GMT+12 (west of the date line) and Pacific/Kiritimati. */
const minOffset = -12 * 60;
const maxOffset = 14 * 60;

const offsetPattern = /^(?:(?:UTC|GMT)\s*)?([+\-−])(\d{1,2})(?::?([0-5]\d))?$/iu;
const namePattern = /^\p{L}[\p{L}./_-]*(?: \p{L}+){0,3}$/u;

/** Whether a word behind a time is a zone's: one that is known, or another in capitals (`ET`, `CEST`) that is no word of clock lines. */
export function isZoneName(word: string): boolean {
  if (zones.has(word.toUpperCase())) return word !== 'z';
  if (!/^\p{Script=Latin}{2,5}$/u.test(word) || word !== word.toUpperCase()) return false;
  const plain = plainName(word);
  const isOther = [byWords, labelWords, outletWords, tailWords].some((words) => words.has(plain));
  return !isOther && namedMonthOf(plain) === null && weekdaysOf(plain).length === 0;
}

/**
 * Reads the time zone of a clock line, in brackets or not.
 *
 * | printed                        | result                                       |
 * | ------------------------------ | -------------------------------------------- |
 * | `WIB`                          | its name, offset 420                         |
 * | `+07:00`, `UTC+7`, `GMT+0700`  | as printed, offset 420                       |
 * | `CET`, another word            | its name, offset null: unknown, not guessed   |
 * | anything else, `+19:00`        | null                                         |
 */
export function readZone(printed: string): PrintedClock['zone'] {
  const name = printed.replace(/^\((.*)\)$/u, '$1').trim();
  const known = zones.get(name.toUpperCase());
  if (known !== undefined) return { name, offsetMinutes: known };
  const offset = offsetPattern.exec(name);
  if (offset !== null) {
    const minutes = (offset[1] === '+' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
    return minutes >= minOffset && minutes <= maxOffset ? { name, offsetMinutes: minutes } : null;
  }
  const beginsKnown = zones.has(name.split(' ')[0]?.toUpperCase() ?? '');
  return namePattern.test(name) && !beginsKnown && name.length <= 40 ? { name, offsetMinutes: null } : null;
}
