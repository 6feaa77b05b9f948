import { hash } from 'node:crypto';
import { toCrockford } from '#news/text/crockford.ts';

/**
 * Recognises an article's text under another file name: 16 characters (80 bits of SHA-256), stored in `addresses.tsv`. A
 * byte order mark, line ends and white space at both ends do not count, since editors and git change them unasked.
 */
export function hashText(source: string): string {
  return hashOf(source.replaceAll(/\r\n|\r/gu, '\n').trim(), 16);
}

/**
 * The first `length` base 32 digits (Crockford) of the SHA-256 of a text, in UTF-8 and NFC. Ids are made of it, so it must
 * not change.
 */
export function hashOf(text: string, length: number): string {
  const digest = hash('sha256', text.normalize('NFC'), 'hex');
  return toCrockford(BigInt(`0x${digest}`) >> BigInt(256 - length * 5), length);
}
