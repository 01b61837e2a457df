import { isDeepStrictEqual } from 'node:util';
import type { FormContent } from '../review/content-fields';

/** Names of the fields whose values differ, in the form's order. */
export function changedFields(before: FormContent, after: FormContent): string[] {
  return Object.keys(after).filter((name) => !isDeepStrictEqual(before[name], after[name]));
}
