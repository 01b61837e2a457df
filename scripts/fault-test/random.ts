/** Draws that a seed repeats (mulberry32), so that a run that failed can be run again. */
export type Random = {
  /** A whole number from `from` up to and with `to`. */
  between(from: number, to: number): number;
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
  /** The same items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[];
};

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    oneOf: (items) => items[between(0, items.length - 1)] ?? items[0],
    shuffled(items) {
      const left = [...items];
      return items.flatMap(() => left.splice(between(0, left.length - 1), 1));
    },
  };
}
