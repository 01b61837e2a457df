import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { currentId } from './current-id.ts';
import { realDisk, type Disk } from './disk.ts';
import { isThere } from './is-there.ts';
import { keptReleases } from './kept-releases.ts';
import { recycleRelease } from './recycle-release.ts';
import { releaseFiles, type ReleaseFolders } from './release-folders.ts';
import { equals } from './start-work.ts';
import { syncChanges } from './sync-changes.ts';

/**
 * Makes ready, after a release, the folder that the next one begins with: nobody has to wait while
 * hundreds of thousands of files are linked. The oldest release becomes it when there are too many.
 * @throws Error when it can't be made; there is none then, and the next release takes longer.
 */
export async function prepareSpare(
  folders: ReleaseFolders,
  { keep = keptReleases, disk = realDisk }: { keep?: number | undefined; disk?: Disk } = {},
): Promise<void> {
  const id = await currentId(folders);
  if (id === undefined) return;
  const { spare } = folders;
  const model = folders.release(id);
  if (!(await isThere(spare))) await recycleRelease(spare, { folders, keep, live: id, disk });
  if (await equals(spare, model)) return;
  try {
    const { lost, folders: changed } = await disk.match({ work: spare, model });
    if (lost.length > 0) throw new Error(`The live release has lost ${lost.join(', ')}.`);
    await syncChanges(spare, { files: [], folders: changed }, disk);
    // Says what is in the folder, and so comes last.
    await disk.link(join(model, releaseFiles.manifest), join(spare, releaseFiles.manifest));
  } catch (error) {
    await rm(spare, { recursive: true, force: true, maxRetries: 3 });
    throw error;
  }
}
