import { readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReleaseFolders } from './release-folders.ts';

/** Name of the release that `current` leads to; undefined when there is no such link. */
export async function currentId({ current }: ReleaseFolders): Promise<string | undefined> {
  try {
    return basename(await readlink(current));
  } catch (error) {
    // EINVAL: something else is in the link's place.
    const isNoLink = error instanceof Error && 'code' in error;
    if (isNoLink && (error.code === 'ENOENT' || error.code === 'EINVAL')) return undefined;
    throw error;
  }
}
