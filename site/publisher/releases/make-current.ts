import type { Logger } from 'pino';
import type { Disk } from './disk.ts';
import { followHold } from './follow-hold.ts';
import { removeHeld, type Held } from './held.ts';
import { readRecord } from './read-release.ts';
import type { ReleaseFolders } from './release-folders.ts';
import type { Release } from './release.ts';
import { switchRelease } from './switch-release.ts';

type Switching = { folders: ReleaseFolders; log: Logger; disk?: Disk };

/**
 * Makes a new release the current one, unless somebody went back to an earlier release meanwhile:
 * newer content ends a hold, the same content does not. Looks once more after the switch, since
 * `scripts/rollback` is another process: whoever comes last, the hold wins.
 * @returns what visitors see now
 */
export async function makeCurrent(
  release: Release,
  { folders, log, disk }: Switching,
): Promise<{ release: Release; held: Held | undefined }> {
  const before = await followHold(folders, log);
  if (before?.revision !== release.revision) {
    if (before) {
      await removeHeld(folders);
      log.info({ held: before }, 'newer content was published: the hold has ended');
    }
    await switchRelease(folders, release.id, disk);
  }
  const held = await followHold(folders, log);
  if (!held) return { release, held };
  return { release: await readRecord(folders, held.release), held };
}
