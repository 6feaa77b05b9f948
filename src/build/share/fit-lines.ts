/** Lines of text and their font size. */
export interface FittedLines {
  readonly lines: readonly string[];
  /** Pixels. */
  readonly size: number;
}

interface TextBox {
  readonly width: number;
  readonly height: number;
  /** As a multiple of the font size. */
  readonly lineHeight: number;
  /** Font sizes to try, largest first. */
  readonly sizes: readonly number[];
}

/**
 * Breaks a text between words, in the largest font size that fits the box. `measure` gives the width of a text in a font
 * size of one pixel. A text that fits in no size is cut after a word, with an ellipsis; words that are wider than the box are
 * broken anywhere.
 */
export function fitLines(text: string, box: TextBox, measure: (text: string) => number): FittedLines {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  for (const size of box.sizes) {
    const lines = breakLines(words, box.width / size, measure);
    const maxLines = Math.floor(box.height / (size * box.lineHeight));
    const isWhole = lines.length <= maxLines && lines.every((line) => measure(line) * size <= box.width);
    if (isWhole) return { lines: balance(words, lines, box.width / size, measure), size };
  }
  const size = box.sizes.at(-1) ?? 0;
  const pieces = words.flatMap((word) => breakWord(word, box.width / size, measure));
  const lines = breakLines(pieces, box.width / size, measure);
  return { lines: cutLines(lines, Math.floor(box.height / (size * box.lineHeight))), size };
}

/** Cuts a word into pieces of at most this width. */
function breakWord(word: string, width: number, measure: (text: string) => number): readonly string[] {
  const pieces: string[] = [];
  let letters = [...word];
  while (letters.length > 1 && measure(letters.join('')) > width) {
    // The longest beginning that fits, by bisection; a letter wider than the box is a piece too.
    let [fits, tooLong] = [1, letters.length];
    while (tooLong - fits > 1) {
      const middle = Math.floor((fits + tooLong) / 2);
      if (measure(letters.slice(0, middle).join('')) <= width) fits = middle;
      else tooLong = middle;
    }
    pieces.push(letters.slice(0, fits).join(''));
    letters = letters.slice(fits);
  }
  return [...pieces, letters.join('')];
}

function breakLines(words: readonly string[], width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Evens out the lengths of lines without adding one. */
function balance(
  words: readonly string[],
  lines: readonly string[],
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  let even = lines;
  for (let narrow = width * 0.96; narrow > width / 2; narrow *= 0.96) {
    const next = breakLines(words, narrow, measure);
    if (next.length > lines.length || next.some((line) => measure(line) > width)) break;
    even = next;
  }
  return even;
}

function cutLines(lines: readonly string[], maxLines: number): readonly string[] {
  if (lines.length <= maxLines) return lines;
  const shown = lines.slice(0, maxLines);
  return shown.map((line, at) => (at < maxLines - 1 ? line : `${line.replace(/\s\S*$/u, '')} …`));
}
