/** As `map` does, but the list itself when `change` gave every value back as it was. */
export function mapKept<Value>(list: Value[], change: (value: Value) => Value): Value[] {
  const changed = list.map(change);
  return changed.some((value, index) => value !== list[index]) ? changed : list;
}
