const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones of RFC 822 that mail and feeds still name. Others are not guessed. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00',
  pst: '-08:00', pdt: '-07:00',
}; // prettier-ignore

const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?`;
const zone = String.raw`\s*(Z|[A-Z]{2,4}|[+-]\d{1,2}(?::?\d{2})?)?(?:\s*\([^)]*\))?`;
const isoForm = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s,]+(?:at\s+)?${time}${zone})?$`, 'iu');
const basicForm = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?$/iu;
const mailForm = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?:[T\s,]+${time}${zone})?$`,
  'iu',
);
const wordForm = new RegExp(
  String.raw`^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?:[,\s]+(?:at\s+)?${time}\s*([ap]m)?${zone})?$`,
  'iu',
);
const dottedForm = new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[,\s]+${time}${zone})?$`, 'iu');

/**
 * A date of a source as ISO 8601 with what it says: a day, a time, a zone; nothing is added. Reads ISO 8601 with or without
 * separators, dates of mail and feeds, `July 4, 2019`, `4.7.2019`, and seconds or milliseconds since 1970. Null for others:
 * `05/01/2026` may be two days.
 */
export function readDate(text: string): string | null {
  const plain = text.trim();
  if (/^\d{9,10}$/u.test(plain)) return new Date(Number(plain) * 1000).toISOString().replace('.000', '');
  if (/^\d{12,13}$/u.test(plain)) return new Date(Number(plain)).toISOString().replace(/\.\d+/u, '');
  const iso = isoForm.exec(plain) ?? basicForm.exec(plain);
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3], iso.slice(4));
  const mail = mailForm.exec(plain);
  if (mail !== null) return dateOf(mail[3], monthOf(mail[2]), mail[1], mail.slice(4));
  const words = wordForm.exec(plain);
  if (words !== null) {
    const [hours, minutes, seconds, half, stated] = words.slice(4);
    const shifted = half === undefined ? hours : String((Number(hours) % 12) + (/p/iu.test(half) ? 12 : 0));
    return dateOf(words[3], monthOf(words[1]), words[2], [shifted, minutes, seconds, stated]);
  }
  const dotted = dottedForm.exec(plain);
  return dotted === null ? null : dateOf(dotted[3], dotted[2], dotted[1], dotted.slice(4));
}

/** A local time with the zone that the same instant in UTC shows; the local time alone where they do not fit. */
export function localDate(local: string, utc: string): string | null {
  const [here, there] = [readDate(local), readDate(utc)];
  if (here === null) return there === null ? null : withZone(there, 'Z');
  if (there === null) return here;
  const minutes = Math.round((Date.parse(withZone(here, 'Z')) - Date.parse(withZone(there, 'Z'))) / 60_000);
  if (Math.abs(minutes) > 14 * 60 || minutes % 15 !== 0) return withZone(there, 'Z');
  const pad = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return withZone(
    here,
    minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`,
  );
}

/** A time in UTC that does not say so. */
export function utcDate(text: string): string | null {
  const date = readDate(text);
  return date === null ? null : withZone(date, 'Z');
}

const withZone = (date: string, named: string) => (/T[\d:]+$/u.test(date) ? date + named : date);

const monthOf = (name = '') => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hours, minutes, seconds, stated]: readonly (string | undefined)[],
): string | null {
  const pad = (number: string | undefined) => (number ?? '00').padStart(2, '0');
  const date = `${year ?? ''}-${pad(month)}-${pad(day)}`;
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date || Number(year) < 1000)
    return null;
  if (hours === undefined) return date;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 60) return date;
  return `${date}T${pad(hours)}:${pad(minutes)}:${pad(seconds)}${zoneOf(stated)}`;
}

function zoneOf(stated: string | undefined): string {
  if (stated === undefined) return '';
  return zones[stated.toLowerCase()] ?? offsetOf(stated);
}

/** `-5`, `+0200` and `+02:00` as ISO 8601 has them; nothing for a name. */
function offsetOf(stated: string): string {
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(stated) ?? [];
  return sign === undefined ? '' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
