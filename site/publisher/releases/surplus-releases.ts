import { currentId } from './current-id.ts';
import { readHeld } from './held.ts';
import { listReleases } from './list-releases.ts';
import type { ReleaseFolders } from './release-folders.ts';

/** Names of the releases beyond the newest `keep` that nobody sees, the oldest first. */
export async function surplusReleases(folders: ReleaseFolders, keep: number): Promise<string[]> {
  const beyond = (await listReleases(folders)).slice(keep);
  if (beyond.length === 0) return [];
  const used = await releasesInUse(folders);
  return beyond.filter((id) => !used.has(id)).reverse();
}

/** The release that visitors see, and the one that they shall see. */
export async function releasesInUse(folders: ReleaseFolders): Promise<ReadonlySet<unknown>> {
  // A marker that can't be read is not followed either.
  const held = await readHeld(folders).catch(() => undefined);
  return new Set([await currentId(folders), held?.release]);
}
