/**
 * A memory of how objects were changed last: `change` is called anew only when `key`, which must say
 * all that its result depends on besides the object, is another one. So what is worked out again
 * from an object that stayed the same stays the same object too.
 */
export function rememberChanges<Value extends object>() {
  const last = new WeakMap<Value, { key: string; changed: Value }>();
  return (value: Value, key: string, change: () => Value): Value => {
    const known = last.get(value);
    if (known?.key === key) return known.changed;
    const changed = change();
    last.set(value, { key, changed });
    return changed;
  };
}
