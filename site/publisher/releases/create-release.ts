import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failureKind } from '../failure-kind.ts';
import { realDisk, type Disk } from './disk.ts';
import type { EarlierRelease } from './earlier-release.ts';
import { formatManifest, keepManifest } from './file-manifest.ts';
import { keptReleases } from './kept-releases.ts';
import { openDraft, type OpenDraft } from './open-draft.ts';
import type { ReleaseDraft } from './release-draft.ts';
import { releaseFiles, type ReleaseFolders } from './release-folders.ts';
import type { Release } from './release.ts';
import { startWork } from './start-work.ts';
import { syncChanges } from './sync-changes.ts';
import { writeFresh } from './write-fresh.ts';

export type ReleaseCreation = {
  folders: ReleaseFolders;
  id: string;
  /** What is live now; undefined for the first release, and when it can't be read. */
  live: EarlierRelease | undefined;
  /**
   * Changes the draft, which begins as the live release, and says what it built.
   * @param workFolder for the release's other files, which it may write there
   * @throws Error when it is not fit to be shown.
   */
  build: (draft: ReleaseDraft, workFolder: string) => Promise<Release>;
  now: () => Date;
  /** Reads every file that is built as it was, and writes it anew when it has gone bad. */
  verify?: boolean;
  /** How many releases there shall be with the new one. */
  keep?: number;
  disk?: Disk;
};

/**
 * Makes a release of what differs from the live one, in a folder of its own, which gets its name
 * only when it is complete and all of it is on the disk. When anything fails, nothing is left.
 * @throws LostFilesError when the live release has lost files that a full build would put again
 */
export async function createRelease(creation: ReleaseCreation): Promise<Release> {
  const { folders, id, live, build, now, verify = false } = creation;
  const { keep = keptReleases, disk = realDisk } = creation;
  const work = folders.work(id);
  let draft: OpenDraft | undefined;
  try {
    const start = await startWork(work, { folders, live, keep, disk });
    draft = openDraft({
      siteFolder: join(work, releaseFiles.site),
      live: live?.manifest,
      lost: start.lost,
      verify,
    });
    const release = await build(draft, work);
    const { manifest, changes } = await draft.finish(now());
    await writeFresh(join(work, releaseFiles.manifest), formatManifest(manifest));
    await writeFresh(join(work, releaseFiles.record), JSON.stringify(release, null, 2));
    const changed = {
      files: [...changes.files, ...(await filesIn(work))],
      folders: [...start.folders, ...changes.folders, join(work, releaseFiles.site)],
    };
    await syncChanges(work, changed, disk);
    await disk.rename(work, folders.release(id));
    await disk.sync(folders.releases);
    keepManifest(join(folders.release(id), releaseFiles.manifest), manifest);
    return release;
  } catch (error) {
    await leave(work, { draft, live, folders, now: now(), error });
    throw error;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
}

type Leaving = Pick<ReleaseCreation, 'folders' | 'live'> & {
  draft: OpenDraft | undefined;
  now: Date;
  error: unknown;
};

/**
 * Ends a release that failed. A big site takes long to link and to remove, so the folder becomes
 * the spare one, where it is known what is in it and where there is room.
 */
async function leave(work: string, { draft, live, folders, now, error }: Leaving): Promise<void> {
  const manifest = await draft?.abandon(now);
  try {
    if (!manifest || !live || failureKind(error) === 'disk') return;
    for (const name of await readdir(work))
      if (name !== releaseFiles.site) await rm(join(work, name), { recursive: true });
    await writeFresh(join(work, releaseFiles.manifest), formatManifest(manifest));
    await rename(work, folders.spare);
  } catch (problem) {
    process.emitWarning(`The folder of a failed release is not used again: ${String(problem)}`);
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 3 });
  }
}
