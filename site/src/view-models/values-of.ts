/** What `byKey` has for `keys`, in the order of `byKey`. */
export function valuesOf<Value>(
  byKey: ReadonlyMap<string, Value>,
  keys: readonly string[],
): Value[] {
  return [...byKey].filter(([key]) => keys.includes(key)).map(([, value]) => value);
}
