import { rm } from 'node:fs/promises';
import { keptReleases } from './kept-releases.ts';
import type { ReleaseFolders } from './release-folders.ts';
import { surplusReleases } from './surplus-releases.ts';

/**
 * Removes all but the newest `keep` releases; one that is current or held always stays. Files that
 * a later release links to stay with it.
 * @returns the ids of the removed releases.
 */
export async function pruneReleases(
  folders: ReleaseFolders,
  keep = keptReleases,
): Promise<string[]> {
  const old = await surplusReleases(folders, keep);
  await Promise.all(old.map((id) => rm(folders.release(id), { recursive: true, maxRetries: 3 })));
  return old;
}
