import type { Problem } from './problem';

/** A problem for each field that is empty, `fields` saying what to write into it. */
export function requiredProblems(
  entry: Record<string, unknown>,
  fields: Readonly<Record<string, string>>,
): Problem[] {
  return Object.entries(fields)
    .filter(([field]) => entry[field] === '' || entry[field] === undefined)
    .map(([field, message]) => ({ path: [field], message }));
}
