import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { realDisk, type Disk } from './disk.ts';

/**
 * Waits until everything under `folder`, and the folder, is on the disk itself: a power cut after
 * the switch must not find empty files. Files that `isOnDisk` knows are not waited for again.
 */
export async function syncTree(
  folder: string,
  isOnDisk: (path: string) => boolean,
  disk: Disk = realDisk,
): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({
    path: join(entry.parentPath, entry.name),
    isFile: entry.isFile(),
  }));
  const files = paths.filter(({ path, isFile }) => isFile && !isOnDisk(path));
  const folders = paths.filter(({ isFile }) => !isFile);
  await forEachLimited(files, 16, ({ path }) => disk.sync(path));
  await forEachLimited(folders, 16, ({ path }) => disk.sync(path));
  await disk.sync(folder);
}
