import { toCrockford } from './crockford.ts';

/**
 * A hash of a list of words: seven digits of Crockford's base 32 (35 bits). Published links contain it, so it never changes.
 */
export function hashWords(words: readonly string[]): string {
  return toCrockford(fnv1a(words.join(' ')), 7);
}

/**
 * FNV-1a with 64 bits over UTF-16 code units (constants: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), the high
 * bits folded into the low 35, which are kept. Not cryptographic: `src/news` has no crypto module, and nobody gains by a
 * collision.
 */
function fnv1a(text: string): number {
  // In two halves of 32 bits, which is faster than with big integers. The prime is 2^40 + 0x1b3.
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let at = 0; at < text.length; at++) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.imul(low, 0x100) + Math.floor(product / 0x1_0000_0000)) >>> 0;
    low = product >>> 0;
  }
  // The hash, or-ed exclusively with itself shifted right by 29 bits.
  const lowBits = (low ^ ((high << 3) | (low >>> 29))) >>> 0;
  return ((high ^ (high >>> 29)) & 7) * 0x1_0000_0000 + lowBits;
}
