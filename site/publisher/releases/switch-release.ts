import { rm } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { realDisk, type Disk } from './disk.ts';
import type { ReleaseFolders } from './release-folders.ts';

/**
 * Makes the release `id` the current one. The link is made beside and renamed over the old one, so
 * that a reader always finds one or the other, also after a power cut.
 */
export async function switchRelease(
  folders: ReleaseFolders,
  id: string,
  disk: Disk = realDisk,
): Promise<void> {
  const next = `${folders.current}.next`;
  await rm(next, { force: true, recursive: true });
  await disk.symlink(relative(dirname(folders.current), folders.release(id)), next);
  await disk.rename(next, folders.current);
  await disk.sync(dirname(folders.current));
}
