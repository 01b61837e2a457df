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
    /** The entries as they are shown. */
    lastGood: join(dataDir, 'last-good'),
    /** The program that renders pages, by the code that it was built from. */
    renderers: join(dataDir, 'renderers'),
    /** A search index that waits for its release. */
    searchIndex: join(dataDir, 'search-index'),
    release: (id: string) => join(releases, id),
    site: (id: string) => join(releases, id, releaseFiles.site),
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
  /** What each page was made from. */
  pages: 'pages.json',
  /** What is in each file of the site. */
  manifest: 'files.json',
  record: 'release.json',
} as const;
