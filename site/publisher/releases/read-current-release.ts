import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseFiles, type ReleaseFolders } from './release-folders.ts';
import { releaseSchema, type Release } from './release.ts';

/**
 * The release that is live; undefined when there is none yet.
 * @throws Error when the link leads to something that is not a release.
 */
export async function readCurrentRelease({
  current,
}: ReleaseFolders): Promise<Release | undefined> {
  const record = join(current, releaseFiles.record);
  try {
    return releaseSchema.parse(JSON.parse(await readFile(record, 'utf8')));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new Error(`${record} is not the record of a release: remove ${current} to build anew.`, {
      cause,
    });
  }
}
