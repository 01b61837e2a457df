import type { BadEntry } from '../bad-entry.ts';

/** One empty list for all: of many thousand references nearly every one leads somewhere. */
const none: BadEntry['problems'] = [];

/** The problem of a reference to an entry that the site doesn't have; none when it has it. */
export function unknownReference(
  field: string,
  value: string | undefined,
  known: ReadonlySet<string>,
): Readonly<BadEntry['problems']> {
  if (value === undefined || known.has(value)) return none;
  return [{ field, kind: 'reference', message: `refers to "${value}", which is not on the site` }];
}
