import { crockfordDigits, crockfordPattern } from '#news/text/crockford.ts';

/**
 * Words of a shingle (a run of words). Shorter runs occur in many articles ("the prime minister said on Monday"); longer
 * ones are lost by one edit.
 */
const shingleWords = 5;
const maxHashes = 16;
/** A text with fewer hashes is too short to be told from others. */
const fewestHashes = 8;
/** Base 32 digits of a hash: 20 bits. */
const digits = 4;

/**
 * The MinHash of a text, by which it is recognised after an edit: the 16 smallest hashes of its shingles of five words,
 * ascending (bottom-k MinHash: A. Broder, "On the resemblance and containment of documents", 1997). Null for a text of
 * fewer than eight shingles. Committed tables hold these values, so the algorithm must never change.
 */
export function minHash(source: string): string | null {
  const words =
    source
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashWord);
  const rows = new Set<number>();
  for (let end = shingleWords; end <= hashes.length; end += 1) rows.add(hashRow(hashes, end));
  if (rows.size < fewestHashes) return null;
  const smallest = Uint32Array.from(rows).toSorted().subarray(0, maxHashes);
  return Array.from(smallest, writeHash).join('');
}

/** How a MinHash is written in tables. */
export const minHashPattern = new RegExp(`^(?:${crockfordPattern(digits)}){${fewestHashes},${maxHashes}}$`, 'u');

/** The hashes of a written MinHash, ascending. */
export function readMinHash(text: string): readonly string[] {
  return Array.from({ length: text.length / digits }, (_, at) => text.slice(at * digits, (at + 1) * digits));
}

/**
 * The similarity of two texts by their hashes, 0 to 1: the share of the smallest hashes of both together that both have. It
 * estimates the share of shingles in common (the Jaccard index).
 */
export function compareMinHashes(a: readonly string[], b: readonly string[]): number {
  const [ofA, ofB] = [new Set(a), new Set(b)];
  const smallest = [...new Set([...a, ...b])].toSorted().slice(0, maxHashes);
  return smallest.filter((hash) => ofA.has(hash) && ofB.has(hash)).length / smallest.length;
}

function writeHash(hash: number): string {
  let text = '';
  for (let shift = 5 * (digits - 1); shift >= 0; shift -= 5) text += crockfordDigits[(hash >>> shift) & 31] ?? '';
  return text;
}

/** FNV-1a, 32 bits (the constants are its specification's). */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/**
 * Combines the hashes of five words in their order, mixed by the finalizer of MurmurHash3 (Austin Appleby, public domain).
 */
function hashRow(words: readonly number[], end: number): number {
  let hash = 0;
  for (let at = end - shingleWords; at < end; at += 1) hash = Math.imul(hash, 0x9e3779b1) ^ (words[at] ?? 0);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - 5 * digits);
}
