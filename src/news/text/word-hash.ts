import { toCrockford } from './crockford.ts';

/** Seven characters of Crockford base 32 that stand for words in their order. The same everywhere, and for ever: links hold them. */
export function hashWords(words: readonly string[]): string {
  return toCrockford(fnv1a(words.join(' ')), 7);
}

/** FNV-1a, 64 bits (the constants are its specification's): this zone has no crypto, and nobody attacks these keys. */
function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  }
  return hash ^ (hash >> 29n);
}
