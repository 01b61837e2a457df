import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { workPrefix, type ReleaseFolders } from './release-folders.ts';

/**
 * Removes what a killed run left half built, and the spare folder, which it may have been at. Call
 * it before anything is being built.
 */
export async function removeUnfinished({ releases, spare }: ReleaseFolders): Promise<void> {
  await mkdir(releases, { recursive: true });
  const unfinished = (await readdir(releases)).filter((name) => name.startsWith(workPrefix));
  const paths = [spare, ...unfinished.map((name) => join(releases, name))];
  await Promise.all(paths.map((path) => rm(path, { recursive: true, force: true })));
}
