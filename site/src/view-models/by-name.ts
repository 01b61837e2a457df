import { compareText } from './compare-text.ts';

const collator = new Intl.Collator('fi', { sensitivity: 'base', numeric: true });

type Named = { name: string; slug: string };

/** Finnish alphabetical order: å, ä and ö come last; namesakes by their address. */
export function byName(a: Named, b: Named): number {
  return collator.compare(a.name, b.name) || compareText(a.slug, b.slug);
}
