import type { Result } from '#news/text/result.ts';
import type { Problem } from '../text/problem.ts';
import { bad, good } from '#news/text/result.ts';
import { positionAt } from '../text/position.ts';

/**
 * Decodes a file's bytes; its byte order mark stays in the text. The first byte that is not UTF-8 is an error with line and
 * column.
 */
export function decodeSource(bytes: Uint8Array, file: string): Result<string, Problem> {
  try {
    return good(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    const before = goodStart(bytes);
    const byte = bytes[new TextEncoder().encode(before).length] ?? 0;
    const found = `the byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}, which is not UTF-8 here`;
    const expected = 'text in UTF-8 (save the file with that encoding)';
    return bad({ severity: 'error', kind: 'encoding', file, ...positionAt(before, before.length), expected, found });
  }
}

/** The text before the first invalid byte, found by bisection: a decoder does not tell where it failed. */
function goodStart(bytes: Uint8Array): string {
  let [low, high, text] = [0, bytes.length, ''];
  while (low <= high) {
    const middle = (low + high) >> 1;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), {
        stream: true,
      });
      low = middle + 1;
    } catch {
      high = middle - 1;
    }
  }
  return text;
}
