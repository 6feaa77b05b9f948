import { join } from 'node:path';

/**
 * The name of a file from its bytes. On Linux a name may be any bytes: those that are not UTF-8 become the lone surrogates
 * U+DC80 to U+DCFF, so that no two names are the same text and each can be opened (Python's `surrogateescape`, PEP 383).
 */
export function nameOfBytes(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return text;
  let name = '';
  for (let at = 0; at < bytes.length;) {
    const length = lengthOfLetter(bytes, at);
    name += length === 0 ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
    at += Math.max(1, length);
  }
  return name;
}

/** The path of a file below a folder, for the functions of `node:fs`: bytes where its name is not UTF-8. */
export function filePath(folder: string, file: string): string | Buffer {
  const path = join(folder, file);
  if (path.isWellFormed()) return path;
  const parts = [...path].map((letter) =>
    /[\u{dc80}-\u{dcff}]/u.test(letter) ? Buffer.of(letter.charCodeAt(0) - 0xdc00) : Buffer.from(letter),
  );
  return Buffer.concat(parts);
}

/** How many bytes from `at` on are one letter of UTF-8; 0 where none begins there. */
function lengthOfLetter(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) {
    const part = bytes.subarray(at, at + length);
    if (!part.toString('utf8').includes('\u{fffd}') || part.equals(replacement)) return length;
  }
  return 0;
}

const replacement = Buffer.from('\u{fffd}');
