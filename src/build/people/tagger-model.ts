import { featureKey } from './feature-hash.ts';

/** What a word can be a part of; `other` is any other thing that has a name: a place, an event, a work. */
export const labels = ['none', 'person', 'organisation', 'place', 'other'] as const;
export const labelCount = labels.length;
/** Indices of `labels`. */
export const personLabel = labels.indexOf('person');
export const organisationLabel = labels.indexOf('organisation');

/** The label before the first word of a run. */
export const startLabel = 5;

/** The key of what follows a label; `isLink`: the word between is a small one, or the word before. */
export const transitionKey = (before: number, isLink: boolean): number => featureKey(60, before, isLink ? 1 : 0);

/** The weights of a linear-chain conditional random field (Lafferty et al. 2001). */
export interface TaggerModel {
  /** The index of a feature's first weight (one for each label), or -1. */
  readonly find: (key: number) => number;
  readonly weights: ArrayLike<number>;
}

/** `tagger-weights.json`: features in ascending order. */
export interface StoredModel {
  /** What one unit of `weights` is. */
  readonly unit: number;
  /** Three bytes each, big end first; base64. */
  readonly keys: string;
  /** A signed byte for each label of each feature; base64. */
  readonly weights: string;
}

/** Reads the stored weights. The table of keys is open-addressed: a Map of numbers takes five times as long. */
export function readModel({ unit, keys, weights }: StoredModel): TaggerModel {
  const keyBytes = Buffer.from(keys, 'base64');
  const count = keyBytes.length / 3;
  const bytes = Buffer.from(weights, 'base64');
  const values = Float32Array.from(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    (value) => value * unit,
  );
  const mask = 2 ** Math.ceil(Math.log2(3 * count + 1)) - 1;
  const slots = new Int32Array(2 * (mask + 1)).fill(-1);
  for (let i = 0; i < count; i += 1) {
    const key = keyBytes.readUIntBE(3 * i, 3);
    let at = key & mask;
    while (slots[2 * at] !== -1) at = (at + 1) & mask;
    slots[2 * at] = key;
    slots[2 * at + 1] = i * labelCount;
  }
  const find = (key: number): number => {
    for (let at = key & mask; ; at = (at + 1) & mask) {
      const slot = slots[2 * at];
      if (slot === key) return slots[2 * at + 1] ?? -1;
      if (slot === -1) return -1;
    }
  };
  return { find, weights: values };
}
