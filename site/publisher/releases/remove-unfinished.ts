import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { workPrefix, type ReleaseFolders } from './release-folders.ts';

/** Removes what a killed run left half built. Call it before anything is being built. */
export async function removeUnfinished({ releases }: ReleaseFolders): Promise<void> {
  await mkdir(releases, { recursive: true });
  const unfinished = (await readdir(releases)).filter((name) => name.startsWith(workPrefix));
  await Promise.all(unfinished.map((name) => rm(join(releases, name), { recursive: true })));
}
