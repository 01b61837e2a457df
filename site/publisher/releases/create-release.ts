import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { carryAssets } from './carry-assets.ts';
import { realDisk, type Disk } from './disk.ts';
import type { EarlierRelease } from './earlier-release.ts';
import { hashFiles } from './hash-files.ts';
import { linkUnchanged } from './link-unchanged.ts';
import { releaseFiles, type ReleaseFolders } from './release-folders.ts';
import type { Release } from './release.ts';
import { syncTree } from './sync-tree.ts';

export type ReleaseCreation = {
  folders: ReleaseFolders;
  id: string;
  /** What is live now; undefined for the first release, and when it can't be read. */
  live: EarlierRelease | undefined;
  /** Fills the work folder and says what it built. @throws Error when it is not fit to be shown. */
  build: (workFolder: string) => Promise<Release>;
  now: () => Date;
  disk?: Disk;
};

/**
 * Builds a release in a folder of its own, which gets its name only when it is complete and all of
 * it is on the disk. When anything fails, nothing is left.
 */
export async function createRelease(creation: ReleaseCreation): Promise<Release> {
  const { folders, id, build, disk = realDisk } = creation;
  const work = folders.work(id);
  await mkdir(work, { recursive: true });
  try {
    const release = await build(work);
    await complete(work, release, creation);
    await disk.rename(work, folders.release(id));
    await disk.sync(folders.releases);
    return release;
  } catch (error) {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
    throw error;
  }
}

async function complete(
  work: string,
  release: Release,
  { live, now, disk = realDisk }: ReleaseCreation,
): Promise<void> {
  const site = join(work, releaseFiles.site);
  const own = await hashFiles(site);
  const linked = live ? await linkUnchanged(site, own, live, disk) : new Set<string>();
  const all = live ? await carryAssets(site, own, live, { now: now(), disk }) : own;
  await writeFile(join(work, releaseFiles.manifest), JSON.stringify(all));
  await writeFile(join(work, releaseFiles.record), JSON.stringify(release, null, 2));
  const onDisk = new Set(
    Object.keys(all.files)
      .filter((path) => linked.has(path) || own.files[path] === undefined)
      .map((path) => join(site, path)),
  );
  await syncTree(work, (path) => onDisk.has(path), disk);
}
