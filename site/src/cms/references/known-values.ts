import type { BadEntry } from '../bad-entry.ts';
import { unknownReference } from './unknown-reference.ts';

/** Lists of an entry, and which values they may have. */
export type KnownValues<Field extends string> = readonly (readonly [
  field: Field,
  known: ReadonlySet<string>,
])[];

const none: Readonly<BadEntry['problems']> = [];

/** The problem of every value, in the named lists of an entry, that the site doesn't have. */
export function unknownValues<Field extends string>(
  entry: Readonly<Record<Field, string[]>>,
  lists: KnownValues<Field>,
): Readonly<BadEntry['problems']> {
  let problems: BadEntry['problems'] | undefined;
  // Loops, and a list only for the few of many thousand entries that have a problem.
  for (const [field, known] of lists)
    for (const value of entry[field])
      if (!known.has(value)) (problems ??= []).push(...unknownReference(field, value, known));
  return problems ?? none;
}

/** The named lists of an entry with their known values only. */
export function knownValues<Field extends string>(
  entry: Readonly<Record<Field, string[]>>,
  lists: KnownValues<Field>,
): Partial<Record<Field, string[]>> {
  const kept: Partial<Record<Field, string[]>> = {};
  for (const [field, known] of lists)
    kept[field] = entry[field].filter((value) => known.has(value));
  return kept;
}
