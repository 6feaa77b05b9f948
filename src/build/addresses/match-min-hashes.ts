import { compareMinHashes, readMinHash } from './min-hash.ts';

/**
 * Similarity from which one text is taken for the other. Among 4,000 stories of one agency, no two different ones were so
 * similar.
 */
const sureLikeness = 11 / 16;
/** The lead that a sure match must have over every other candidate of either text. */
const sureLead = 4 / 16;
/** Similarity from which the owner is asked. */
const likelyLikeness = 6 / 16;

/** A hash that more known texts have is of words that all of them have, and tells none from the others. */
const maxShared = 10;

export interface Matches<Text, Known> {
  /** Texts that are edited versions of known ones; each known one occurs once. */
  readonly sure: ReadonlyMap<Text, Known>;
  /** The likeliest known text where no match is sure. */
  readonly unsure: ReadonlyMap<Text, Known>;
}

interface HasMinHash {
  readonly minHash: string | null;
}

/**
 * Finds which texts are edited versions of known ones, by their MinHashes. The result does not depend on the order. A text is
 * compared with those that share one of its rarer hashes; any other could have as much of it as its common hashes say.
 */
export function matchMinHashes<Text extends HasMinHash, Known extends HasMinHash>(
  texts: readonly Text[],
  known: readonly Known[],
): Matches<Text, Known> {
  const byHash = new Map<string, Known[]>();
  for (const one of known) {
    for (const hash of hashesOf(one)) {
      const others = byHash.get(hash);
      if (others === undefined) byHash.set(hash, [one]);
      else others.push(one);
    }
  }
  const isCommon = (hash: string) => (byHash.get(hash)?.length ?? 0) > maxShared;
  const commonShare = (one: HasMinHash) => {
    const hashes = hashesOf(one);
    return hashes.filter(isCommon).length / Math.max(1, hashes.length);
  };
  const pairs = texts.flatMap((text) => {
    const hashes = hashesOf(text);
    const candidates = new Set(hashes.flatMap((hash) => (isCommon(hash) ? [] : (byHash.get(hash) ?? []))));
    return [...candidates].map((one) => ({ text, one, likeness: compareMinHashes(hashes, hashesOf(one)) }));
  });
  const ranked = pairs.toSorted((a, b) => b.likeness - a.likeness);
  const ofText = Map.groupBy(ranked, ({ text }) => text);
  const ofKnown = Map.groupBy(ranked, ({ one }) => one);
  const sure = new Map<Text, Known>();
  const unsure = new Map<Text, Known>();
  for (const [text, [best, next]] of ofText) {
    if (best === undefined || best.likeness < likelyLikeness) continue;
    const rival = ofKnown.get(best.one)?.find((pair) => pair.text !== text);
    const others = [next?.likeness ?? 0, rival?.likeness ?? 0, commonShare(text), commonShare(best.one)];
    const lead = best.likeness - Math.max(...others);
    const isSure = best.likeness >= sureLikeness && lead >= sureLead;
    (isSure ? sure : unsure).set(text, best.one);
  }
  return { sure, unsure };
}

const hashesOf = ({ minHash }: HasMinHash) => readMinHash(minHash ?? '');
