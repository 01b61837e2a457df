/**
 * As `map` does, but the list itself when `change` gave every value back as it was; what it gives
 * undefined for is left out. Most lists are long and stay as they are, so nothing is copied until
 * the first change.
 */
export function mapKept<Value extends object>(
  list: Value[],
  change: (value: Value) => Value | undefined,
): Value[] {
  let changed: Value[] | undefined;
  list.forEach((value, at) => {
    const result = change(value);
    if (changed === undefined && result === value) return;
    changed ??= list.slice(0, at);
    if (result !== undefined) changed.push(result);
  });
  return changed ?? list;
}
