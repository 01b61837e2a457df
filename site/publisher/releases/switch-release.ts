import { rename, rm, symlink } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { ReleaseFolders } from './release-folders.ts';

/**
 * Makes the release `id` the current one. The link is made beside and renamed over the old one, so
 * that a reader always finds one or the other.
 */
export async function switchRelease(folders: ReleaseFolders, id: string): Promise<void> {
  const next = `${folders.current}.next`;
  await rm(next, { force: true });
  await symlink(relative(dirname(folders.current), folders.release(id)), next);
  await rename(next, folders.current);
}
