import { rm } from 'node:fs/promises';
import { currentId } from './current-id.ts';
import { listReleases } from './list-releases.ts';
import type { ReleaseFolders } from './release-folders.ts';

/**
 * Removes all but the newest `keep` releases; the current one always stays. Files that a later
 * release links to stay with it.
 * @returns the ids of the removed releases.
 */
export async function pruneReleases(folders: ReleaseFolders, keep = 10): Promise<string[]> {
  const current = await currentId(folders);
  const old = (await listReleases(folders)).slice(keep).filter((id) => id !== current);
  await Promise.all(old.map((id) => rm(folders.release(id), { recursive: true, maxRetries: 3 })));
  return old;
}
