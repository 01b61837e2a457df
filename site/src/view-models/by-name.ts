const collator = new Intl.Collator('fi', { sensitivity: 'base', numeric: true });

/** Finnish alphabetical order: å, ä and ö come last. */
export function byName(a: { name: string }, b: { name: string }): number {
  return collator.compare(a.name, b.name);
}
