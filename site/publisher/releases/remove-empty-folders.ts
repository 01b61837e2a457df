import { rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMissing } from './is-missing.ts';

/**
 * Removes those of the folders that are empty, and what that leaves empty above them, but never `top`.
 * @returns the folders that something was removed from and that are still there
 */
export function removeEmptyFolders(folders: Iterable<string>, top: string): string[] {
  const kept = new Set<string>();
  for (let folder of folders) {
    while (folder !== top && isRemoved(folder)) folder = dirname(folder);
    kept.add(folder);
  }
  return [...kept];
}

function isRemoved(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    if (isMissing(error)) return true;
    if (error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY') return false;
    throw error;
  }
}
