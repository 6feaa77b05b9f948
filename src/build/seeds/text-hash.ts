import { hash } from 'node:crypto';
import { toCrockford } from '#news/text/crockford.ts';

/**
 * Recognises an article's text under another file name: 16 characters (80 bits of SHA-256), stored in `addresses.tsv`. A
 * byte order mark, line ends and white space at both ends do not count, since editors and git change them unasked.
 */
export function hashText(source: string): string {
  return hashOf((source.includes('\r') ? source.replaceAll(/\r\n|\r/gu, '\n') : source).trim(), 16);
}

/**
 * The first `length` base 32 digits (Crockford) of the SHA-256 of a text, in UTF-8 and NFC. Ids are made of it, so it must
 * not change.
 */
export function hashOf(text: string, length: number): string {
  const digest = hash('sha256', text.normalize('NFC'), 'hex');
  let digits = '';
  // Ten hexadecimal digits are eight of base 32.
  for (let at = 0; digits.length < length; at += 10) {
    digits += toCrockford(Number.parseInt(digest.slice(at, at + 10), 16), 8);
  }
  return digits.slice(0, length);
}
