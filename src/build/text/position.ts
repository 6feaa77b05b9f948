/** The place that was asked for last: mistakes are found one after the other, and no text is counted again for each. */
let last = { text: '', offset: 0, line: 1, column: 1 };

/** The line and column of an offset in a text, both from 1. Columns count code points; a byte order mark does not count. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const isBehind = last.text === text && last.offset <= offset;
  const start = isBehind ? last : { offset: text.startsWith('\u{feff}') ? 1 : 0, line: 1, column: 1 };
  let { line, column } = start;
  for (let at = start.offset; at < offset && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLineEnd =
      code === lineFeed || (code === carriageReturn && !(text.charCodeAt(at + 1) === lineFeed && at + 1 < offset));
    if (isLineEnd) [line, column] = [line + 1, 1];
    // The second half of a code point is none of its own, nor is the first of CR and LF.
    else if (!(isLow(code) && isHigh(text.charCodeAt(at - 1))) && code !== carriageReturn) column += 1;
  }
  const end = Math.max(start.offset, Math.min(offset, text.length));
  // Between CR and LF the line has two ends, of which the second is not counted from here.
  if (!(text.charCodeAt(end - 1) === carriageReturn && text.charCodeAt(end) === lineFeed))
    last = { text, offset: end, line, column };
  return { line, column };
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d];
const isHigh = (code: number) => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;
