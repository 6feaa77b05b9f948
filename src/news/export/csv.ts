type Cell = string | readonly string[] | undefined;

/** A line of a table (RFC 4180). A list of several, or one with what parts words, is JSON. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  const list = typeof value === 'string' ? [value] : (value ?? []);
  const [first = '', ...others] = list;
  const isPlain = typeof value === 'string' || (others.length === 0 && !/[;,|[\]"]/u.test(first));
  const text = isPlain ? first : JSON.stringify(list);
  // What begins so is a formula in spreadsheets.
  const safe = /^[=+@\t\r]/u.test(text) ? ` ${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
