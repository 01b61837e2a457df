import type { BadEntry } from '../bad-entry.ts';

/** The problem of a reference to an entry that the site doesn't have; none when it has it. */
export function unknownReference(
  field: string,
  value: string | undefined,
  known: ReadonlySet<string>,
): BadEntry['problems'] {
  if (value === undefined || known.has(value)) return [];
  return [{ field, kind: 'reference', message: `refers to "${value}", which is not on the site` }];
}
