import { currentId } from '@civil-society/site/publisher/releases/current-id.ts';
import { listReleases } from '@civil-society/site/publisher/releases/list-releases.ts';
import { readRecord } from '@civil-society/site/publisher/releases/read-release.ts';
import type { ReleaseFolders } from '@civil-society/site/publisher/releases/release-folders.ts';
import type { Release } from '@civil-society/site/publisher/releases/release.ts';

/** A release on the disk; one whose record can't be read has none. */
export type KnownRelease = { id: string; isCurrent: boolean; record: Release | undefined };

/** All releases, the newest first. */
export async function knownReleases(folders: ReleaseFolders): Promise<KnownRelease[]> {
  const current = await currentId(folders);
  const ids = await listReleases(folders);
  return Promise.all(
    ids.map(async (id) => ({
      id,
      isCurrent: id === current,
      // The list shows it as damaged.
      record: await readRecord(folders, id).catch(() => undefined),
    })),
  );
}
