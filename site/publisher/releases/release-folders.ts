import { join } from 'node:path';

/** Where things are inside DATA_DIR; every folder is on one filesystem, so that a rename is atomic. */
export type ReleaseFolders = ReturnType<typeof releaseFolders>;

export function releaseFolders(dataDir: string) {
  const releases = join(dataDir, 'releases');
  return {
    releases,
    /** Link to the release that visitors see. */
    current: join(dataDir, 'current'),
    /** Says that visitors keep an earlier release for now; see `scripts/rollback`. */
    held: join(dataDir, 'held.json'),
    /** When the site began to show each revision; see `live-history`. */
    liveHistory: join(dataDir, 'live-history.json'),
    logs: join(dataDir, 'logs'),
    release: (id: string) => join(releases, id),
    work: (id: string) => join(releases, `${workPrefix}${id}`),
    /** A folder made ready for the next release: what the live one has, and no record. */
    spare: join(dataDir, 'spare'),
  };
}

/** Folders of unfinished releases begin with this. */
export const workPrefix = 'building-';

/** Names inside the folder of a release. */
export const releaseFiles = {
  /** What is served. */
  site: 'site',
  /** The content that it was built from. */
  snapshot: 'content.json',
  /** What is in each file of the site. */
  manifest: 'files.json',
  record: 'release.json',
} as const;
