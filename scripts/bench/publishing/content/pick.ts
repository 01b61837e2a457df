/** `count` different items, other ones for each `seed` and always the same. */
export function pick<Item>(items: readonly Item[], seed: number, count: number): Item[] {
  // A step that shares no factor with the length meets every item before it repeats one.
  let step = 1 + (seed % Math.max(1, items.length - 1));
  while (commonFactor(step, items.length) > 1) step += 1;
  return Array.from({ length: Math.min(count, items.length) }, (_, index) =>
    items.at((seed * 5 + index * step) % items.length),
  ).filter((item) => item !== undefined);
}

/** One of `items`, another for each `seed`. */
export function pickOne<Item>(items: readonly [Item, ...Item[]], seed: number): Item {
  return items[seed % items.length] ?? items[0];
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}
