/** Lines of words, and the size at which they fit. */
export interface FittedLines {
  readonly lines: readonly string[];
  /** Pixels. */
  readonly size: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Of one line, in its size. */
  readonly lineHeight: number;
  /** The largest first. */
  readonly sizes: readonly number[];
}

/**
 * Breaks a text between its words, in the largest size that fits the room. `measure` gives a text's width at a size of one
 * pixel. What fits in no size is cut at a word, with an ellipsis.
 */
export function fitLines(text: string, room: Room, measure: (text: string) => number): FittedLines {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  let fitted: FittedLines = { lines: [], size: 0 };
  for (const size of room.sizes) {
    const lines = breakLines(words, room.width / size, measure);
    const most = Math.floor(room.height / (size * room.lineHeight));
    const isWhole = lines.length <= most && lines.every((line) => measure(line) * size <= room.width);
    fitted = { lines: isWhole ? balance(words, lines, room.width / size, measure) : cutLines(lines, most), size };
    if (isWhole) break;
  }
  return fitted;
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

/** As many lines, and none much shorter than the others. */
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

function cutLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return kept.map((line, at) => (at < most - 1 ? line : `${line.replace(/\s?\S*$/u, '')} …`.trim()));
}
