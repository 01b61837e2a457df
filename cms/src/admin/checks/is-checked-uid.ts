import { entryRules } from '../../validation/entry-rules';

export type CheckedUid = keyof typeof entryRules;

/** Whether entries of a content type are judged beside their form. */
export function isCheckedUid(uid: string): uid is CheckedUid {
  return Object.hasOwn(entryRules, uid);
}
