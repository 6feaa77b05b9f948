import type { exportFields } from './export-fields.ts';

type Fields = ReturnType<typeof exportFields>;

/** The columns, in the order in which people look for them. */
const columns = [
  'id', 'title', 'published', 'updated', 'clock', 'authors', 'source', 'agency', 'kicker', 'dateline', 'about', 'filed_from', 'tags', 'language',
  'standfirst', 'text', 'caption', 'picture', 'picture_alt', 'link', 'addresses', 'file',
] as const satisfies readonly (keyof Fields)[]; // prettier-ignore

/** The line of the names of columns (RFC 4180). */
export const csvHead = `${columns.join(',')}\r\n`;

/** The row of an article. A list of several, or one with what parts words, is JSON. */
export function csvRow(fields: Fields): string {
  return `${columns.map((name) => cell(fields[name])).join(',')}\r\n`;
}

function cell(value: string | readonly string[] | undefined): string {
  const [first = '', ...others] = typeof value === 'string' ? [value] : (value ?? []);
  const isPlain = typeof value === 'string' || (others.length === 0 && !/[;,|[\]"]/u.test(first));
  const text = isPlain ? first : JSON.stringify(value);
  // What begins so is a formula in spreadsheets.
  const safe = /^[=+@\t\r]/u.test(text) ? ` ${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
