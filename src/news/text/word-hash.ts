import { toCrockford } from './crockford.ts';

/**
 * A hash of a list of words: seven digits of Crockford's base 32 (35 bits). Published links contain it, so it never changes.
 */
export function hashWords(words: readonly string[]): string {
  return toCrockford(fnv1a(words.join(' ')), 7);
}

/**
 * FNV-1a with 64 bits over UTF-16 code units (constants: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), the high
 * bits folded into the low ones that are kept. Not cryptographic: `src/news` has no crypto module, and nobody gains by a
 * collision.
 */
function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash ^ (hash >> 29n);
}
