import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseFiles, type ReleaseFolders } from './release-folders.ts';
import type { Release } from './release.ts';

/**
 * Builds a release in a folder of its own, which gets its name only when it is complete.
 * @param build fills the work folder and says what it built; when it throws, nothing is left.
 */
export async function createRelease(
  folders: ReleaseFolders,
  id: string,
  build: (workFolder: string) => Promise<Release>,
): Promise<Release> {
  const work = folders.work(id);
  await mkdir(work, { recursive: true });
  try {
    const release = await build(work);
    await writeFile(join(work, releaseFiles.record), JSON.stringify(release, null, 2));
    await rename(work, folders.release(id));
    return release;
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    throw error;
  }
}
