/** The line and column of an offset in a text, both from 1. Columns count code points; a byte order mark does not count. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).replace(/^\u{feff}/u, '');
  const lines = before.split(/\r\n|\n|\r/u);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
