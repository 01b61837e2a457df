import type { Logger } from 'pino';
import { errorText } from '../error-text.ts';
import { currentId } from './current-id.ts';
import type { EarlierRelease } from './earlier-release.ts';
import { listReleases } from './list-releases.ts';
import { readRelease } from './read-release.ts';
import { recoverCurrent } from './recover-current.ts';
import type { ReleaseFolders } from './release-folders.ts';

/**
 * The release that is live, read from the disk. One whose records are damaged is replaced by the
 * newest that is intact; undefined when there is none, which a new build mends.
 */
export async function readLive(
  folders: ReleaseFolders,
  log: Logger,
): Promise<EarlierRelease | undefined> {
  const id = await currentId(folders);
  const read = id === undefined ? 'there is no current release' : await tryToRead(folders, id);
  if (typeof read !== 'string') return read;
  if ((await listReleases(folders)).length === 0) return undefined;
  const { release, damaged } = await recoverCurrent(folders);
  log.error({ id, reason: read, damaged, shown: release?.id }, 'the live release is damaged');
  const other = release && (await tryToRead(folders, release.id));
  return typeof other === 'string' ? undefined : other;
}

/** @returns the reason, where it can't be read */
function tryToRead(folders: ReleaseFolders, id: string): Promise<EarlierRelease | string> {
  return readRelease(folders, id).catch((error: unknown) => errorText(error));
}
