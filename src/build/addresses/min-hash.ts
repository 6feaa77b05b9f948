import { crockfordDigits, crockfordPattern } from '#news/text/crockford.ts';

/** Words in a row. Shorter rows stand in many articles ("the prime minister said on Monday"), longer ones fall to one edit. */
const shingleWords = 5;
const maxHashes = 16;
/** A text with fewer is too short to be told from others by them. */
const fewestHashes = 8;
/** Of each hash, in base 32: 20 bits. */
const digits = 4;

/**
 * What a text is recognised by after an edit: the sixteen smallest hashes of its rows of five words, in order (MinHash of
 * the bottom-k kind, A. Broder, "On the resemblance and containment of documents", 1997). The same everywhere, and for ever:
 * tables hold them. Null for a text of fewer than eight such rows.
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

/** The text of a minHash, as tables hold it. */
export const minHashPattern = new RegExp(`^(?:${crockfordPattern(digits)}){${fewestHashes},${maxHashes}}$`, 'u');

/** The hashes of a minHash, the smallest first. */
export function readMinHash(minHash: string): readonly string[] {
  return Array.from({ length: minHash.length / digits }, (_, at) => minHash.slice(at * digits, (at + 1) * digits));
}

/**
 * How alike two texts are by their sketches, from 0 to 1: of the smallest hashes of both together, those that both have.
 * It estimates how many of all their rows of words they share.
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

/** The words' hashes in their order, stirred by the finalizer of MurmurHash3 (Austin Appleby, public domain). */
function hashRow(words: readonly number[], end: number): number {
  let hash = 0;
  for (let at = end - shingleWords; at < end; at += 1) hash = Math.imul(hash, 0x9e3779b1) ^ (words[at] ?? 0);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - 5 * digits);
}
