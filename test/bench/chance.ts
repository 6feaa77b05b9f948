/** Numbers that look like chance and are the same each time. */
export interface Chance {
  /** From 0 on, below 1. */
  readonly next: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Picks the first items far more often than the last, as words and places occur in real texts. */
  readonly pickEarly: <Item>(items: readonly Item[]) => Item;
}

/** A stream of numbers that depends on the whole number `seed` alone (splitmix32). */
export function createChance(seed: number): Chance {
  let state = Math.imul(seed, 0x85eb_ca6b);
  const next = () => {
    state = (state + 0x9e37_79b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0_aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (items) => itemAt(items, next()),
    pickEarly: (items) => itemAt(items, next() ** 2),
  };
}

function itemAt<Item>(items: readonly Item[], share: number): Item {
  const item = items[Math.floor(share * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
