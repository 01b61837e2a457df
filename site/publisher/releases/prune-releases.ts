import { readdir, readlink, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { workPrefix, type ReleaseFolders } from './release-folders.ts';

/**
 * Removes all but the newest `keep` releases; the current one always stays. Names begin with the
 * time, so their order is that of the building.
 * @returns the ids of the removed releases.
 */
export async function pruneReleases(folders: ReleaseFolders, keep = 10): Promise<string[]> {
  const current = basename(await readlink(folders.current));
  const ids = (await readdir(folders.releases)).filter((name) => !name.startsWith(workPrefix));
  const old = ids
    .sort()
    .slice(0, -keep)
    .filter((id) => id !== current);
  await Promise.all(old.map((id) => rm(folders.release(id), { recursive: true })));
  return old;
}
