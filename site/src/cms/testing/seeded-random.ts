import { randomNumbers } from './random-numbers.ts';

/** Choices that are the same for the same seed; for tests. */
export function seededRandom(seed: number) {
  const next = randomNumbers(seed);
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
