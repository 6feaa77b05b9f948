import { createHash } from 'node:crypto';
import { toCrockford } from '#news/text/crockford.ts';

/**
 * What an article's text is known by when its file has another name: 16 characters (80 bits of SHA-256).
 * Byte order mark, line ends and blanks at both ends do not count, for editors and git change them unasked.
 */
export function hashText(source: string): string {
  return hashOf(source.replaceAll(/\r\n|\r/gu, '\n').trim(), 16);
}

/** The first `length` base 32 digits of a text's SHA-256, in UTF-8 and NFC. */
export function hashOf(text: string, length: number): string {
  const digest = createHash('sha256').update(text.normalize('NFC')).digest('hex');
  return toCrockford(BigInt(`0x${digest}`) >> BigInt(256 - length * 5), length);
}
