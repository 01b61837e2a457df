import type { BadEntry } from '../bad-entry.ts';
import { unknownReference } from './unknown-reference.ts';

export type Checked<Entry> = { entry: Entry; problems: BadEntry['problems'] };

/** The entry with only the known values in each of the named lists, and what was dropped. */
export function keepKnown<Field extends string, Entry extends Record<Field, string[]>>(
  entry: Entry,
  lists: readonly (readonly [field: Field, known: ReadonlySet<string>])[],
): Checked<Entry> {
  const problems = lists.flatMap(([field, known]) =>
    entry[field].flatMap((value) => unknownReference(field, value, known)),
  );
  if (problems.length === 0) return { entry, problems };
  const kept = lists.map(([field, known]) => [field, entry[field].filter((v) => known.has(v))]);
  return { entry: { ...entry, ...Object.fromEntries(kept) }, problems };
}
