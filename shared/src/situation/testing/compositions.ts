/** Every way to divide `sum` among so many. */
export function* compositions(sum: number, parts: number): Generator<number[]> {
  if (parts === 1) {
    yield [sum];
    return;
  }
  for (let first = 0; first <= sum; first += 1)
    for (const rest of compositions(sum - first, parts - 1)) yield [first, ...rest];
}
