import { isUtf8 } from 'node:buffer';
import type { Edit } from './rewrite-text.ts';
import { decodeWith } from './encodings.ts';

/** A text in UTF-8 with bytes that are none. */
export interface MixedText {
  /** Each such byte is U+DC00 plus the byte, as Python's `surrogateescape` has it (PEP 383). */
  readonly text: string;
  /** How many bytes are not UTF-8, and how much the letters that are UTF-8 and not ASCII weigh. */
  readonly stray: number;
  readonly wide: number;
  /** The offset in the text of the first byte that is not UTF-8. */
  readonly firstStray: number;
  /** Whether the only one begins a letter that the end of the file cuts off. */
  readonly isCutOff: boolean;
}

/** What a letter of so many bytes weighs: the longer it is, the less likely it is there by chance. */
const weights = [0, 0, 1, 3, 6];

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of bytes in UTF-8; null where they are not. A byte order mark stays in it. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? decoder.decode(bytes) : null;
}

/** Decodes bytes of which some may not be UTF-8. */
export function decodeMixed(bytes: Uint8Array): MixedText {
  const pieces: string[] = [];
  let [start, stray, wide, length, firstStray, isCutOff] = [0, 0, 0, 0, -1, false];
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (let at = 0; at < bytes.length;) {
    const size = sizeOfLetter(bytes, at);
    wide += weights[size] ?? 0;
    if (size > 0) at += size;
    else {
      add(decoder.decode(bytes.subarray(start, at)));
      if (firstStray < 0) firstStray = length;
      isCutOff ||= stray === 0 && isBeginning(bytes, at);
      add(String.fromCharCode(0xdc00 + (bytes[at] ?? 0)));
      stray += 1;
      at += 1;
      start = at;
    }
  }
  add(decoder.decode(bytes.subarray(start)));
  return { text: pieces.join(''), stray, wide, firstStray, isCutOff };
}

/** The characters for bytes that are not UTF-8: those of Windows-1252, where it has them and no letter is cut off there. */
export function findStrayBytes(text: string): readonly Edit[] {
  if (text.isWellFormed()) return [];
  // Where the stray bytes at the end of the text begin.
  let end = text.length;
  while (isStray(text.charCodeAt(end - 1))) end -= 1;
  return [...text.matchAll(/[\u{dc80}-\u{dcff}]/gu)].map(({ index, 0: stray }) => {
    const byte = stray.charCodeAt(0) - 0xdc00;
    const letter = decodeWith(Buffer.of(byte), 'windows-1252') ?? '\u{fffd}';
    const isCut = byte >= 0xc2 && index >= end;
    return { span: [index, index + 1], text: isCut || /\p{Cc}/u.test(letter) ? '\u{fffd}' : letter };
  });
}

const isStray = (code: number) => code >= 0xdc80 && code <= 0xdcff;

/** The bytes of a text that `decodeMixed` or `decodeUtf8` made. */
export function encodeMixed(text: string): Buffer {
  const parts = text.split(/([\u{dc80}-\u{dcff}])/u);
  return Buffer.concat(
    parts.map((part, at) => (at % 2 === 0 ? Buffer.from(part) : Buffer.of(part.charCodeAt(0) - 0xdc00))),
  );
}

/** How many bytes the letter at an offset has in UTF-8 (Unicode 17, table 3-7); 0 where there is none. */
function sizeOfLetter(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 0x80) return 1;
  const size =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (size === 0 || second < low || second > high) return 0;
  for (let next = at + 2; next < at + size; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return size;
}

/** Whether the bytes from here to the end are the beginning of a letter, and not all of it. */
function isBeginning(bytes: Uint8Array, at: number): boolean {
  const [first = 0] = [bytes[at]];
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  return (
    first >= 0xc2 &&
    first < 0xf5 &&
    bytes.length - at < size &&
    bytes.subarray(at + 1).every((byte) => (byte & 0xc0) === 0x80)
  );
}
