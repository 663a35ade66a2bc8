/** Chance that is the same for the same seed. */

export interface Chance {
  /** From 0 to 1. */
  random(): number
  /** A whole number from 0 on, below `end`. */
  below(end: number): number
  pick<Item>(items: Item[]): Item
  /** Whether it happens, which it does in this share of all cases. */
  happens(share: number): boolean
}

export function makeChance(seed: number): Chance {
  const random = toRandom(seed)
  const below = (end: number) => Math.floor(random() * end)
  return {
    random,
    below,
    pick: <Item>(items: Item[]) => items[below(items.length)] as Item,
    happens: (share) => random() < share,
  }
}

/** mulberry32: small, good enough, and the same everywhere. */
function toRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
