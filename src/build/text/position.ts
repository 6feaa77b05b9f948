/** The line and column of a place in a text, from 1: columns count code points, and a byte order mark is no column. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).replace(/^\u{feff}/u, '');
  const lines = before.split(/\r\n|\n|\r/u);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
