/** A reproducible source of chance: the same seed gives the same choices. */
export type SeededRandom = {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** True with the probability `p`. */
  chance(p: number): boolean;
  /** One item of the list. */
  pick<T>(list: readonly T[]): T;
  /** At most `n` different items of the list, in random order. */
  sample<T>(list: readonly T[], n: number): T[];
  /** A copy of the list in random order. */
  shuffle<T>(list: readonly T[]): T[];
};

/** Creates a mulberry32 generator from a seed. */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  function integer(min: number, max: number): number {
    return min + Math.floor(next() * (max - min + 1));
  }

  function pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('pick: the list is empty; give at least one item');
    return list[integer(0, list.length - 1)] as T;
  }

  function shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i -= 1) {
      const j = integer(0, i);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  }

  return {
    next,
    integer,
    pick,
    shuffle,
    chance: (p) => next() < p,
    sample: (list, n) => shuffle(list).slice(0, n),
  };
}
