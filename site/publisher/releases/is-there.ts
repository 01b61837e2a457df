import { stat } from 'node:fs/promises';
import { isMissing } from './is-missing.ts';

/** Whether there is a file or folder; a failure to look is an error, not an answer. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
