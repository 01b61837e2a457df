import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import type { EarlierRelease } from './earlier-release.ts';
import { isMissing } from './is-missing.ts';
import type { Matched } from './match-release.ts';
import { recycleRelease } from './recycle-release.ts';
import { releaseFiles, type ReleaseFolders } from './release-folders.ts';

export type WorkStart = {
  folders: ReleaseFolders;
  live: EarlierRelease | undefined;
  /** How many releases there shall be with the new one. */
  keep: number;
  disk: Disk;
};

/**
 * Makes a folder that equals the live release, out of what takes the least: the spare folder, or
 * the oldest release, which would have to go anyway, or a new one. Without a live release it is empty.
 */
export async function startWork(
  work: string,
  { folders, live, keep, disk }: WorkStart,
): Promise<Matched> {
  if (!live) {
    await mkdir(join(work, releaseFiles.site), { recursive: true });
    return { lost: [], folders: [] };
  }
  await mkdir(folders.releases, { recursive: true });
  if (!(await takeSpare(folders.spare, work, disk)))
    await recycleRelease(work, { folders, keep: keep - 1, live: live.release.id, disk });
  const model = dirname(live.siteFolder);
  if (!(await equals(work, model))) return disk.match({ work, model });
  await rm(join(work, releaseFiles.manifest));
  return { lost: [], folders: [] };
}

/** Whether a spare folder was made from this very release, whose list of files it then has. */
export async function equals(folder: string, model: string): Promise<boolean> {
  const listOf = (release: string) => stat(join(release, releaseFiles.manifest));
  try {
    const [own, other] = await Promise.all([listOf(folder), listOf(model)]);
    return own.ino === other.ino && own.dev === other.dev;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function takeSpare(spare: string, work: string, disk: Disk): Promise<boolean> {
  try {
    await disk.rename(spare, work);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
