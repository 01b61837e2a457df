import type { Disk } from './disk.ts';
import type { ReleaseFolders } from './release-folders.ts';
import { releasesInUse, surplusReleases } from './surplus-releases.ts';

export type Recycling = {
  folders: ReleaseFolders;
  keep: number;
  /** The release that is live for whoever asks, if `current` has been changed since. */
  live: string | undefined;
  disk: Disk;
};

/**
 * Gives the folder of the oldest release beyond the newest `keep` another name, under which nobody
 * takes it for a release: to change a few of its files is quicker than to link all of them.
 * @returns whether there was one
 */
export async function recycleRelease(
  folder: string,
  { folders, keep, live, disk }: Recycling,
): Promise<boolean> {
  const [id] = (await surplusReleases(folders, keep)).filter((surplus) => surplus !== live);
  if (id === undefined) return false;
  await disk.rename(folders.release(id), folder);
  // Somebody may have gone back to it meanwhile, and `scripts/rollback` is another process.
  if (!(await releasesInUse(folders)).has(id)) return true;
  await disk.rename(folder, folders.release(id));
  return false;
}
