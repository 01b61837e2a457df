/** Numbers in [0, 1) that are the same for the same seed (mulberry32); for tests. */
export function seededRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** Whether something that happens this often happens now. */
    happens: (share: number) => next() < share,
    /** One of the values; undefined when there are none. */
    pick: <Value>(values: Iterable<Value>): Value | undefined => {
      const all = [...values];
      return all[Math.floor(next() * all.length)];
    },
    id: () => Math.floor(next() * 36 ** 6).toString(36),
  };
}

export type SeededRandom = ReturnType<typeof seededRandom>;
