import { createRelease, type ReleaseCreation } from '../releases/create-release.ts';
import type { Disk } from '../releases/disk.ts';
import type { ReleaseFolders } from '../releases/release-folders.ts';
import type { Release } from '../releases/release.ts';
import { readRelease } from '../releases/read-release.ts';
import { sampleRelease } from './sample-release.ts';

export type ReleaseOfFiles = {
  id: string;
  /** Of the site, by their paths. */
  files?: Record<string, string>;
  /** Name of the release that is live meanwhile. */
  live?: string;
  record?: Partial<Release>;
  now?: Date;
  verify?: boolean;
  /** How many releases there shall be with it. */
  keep?: number;
  disk?: Disk;
};

const pages = { 'index.html': '<h1>Etusivu</h1>', '404.html': '<h1>Ei löytynyt</h1>' };

/** Makes a release of the given files, besides the pages that every site has. */
export async function releaseOfFiles(
  folders: ReleaseFolders,
  { id, files = {}, live, record, now = new Date(), verify, keep, disk }: ReleaseOfFiles,
): Promise<Release> {
  const build: ReleaseCreation['build'] = async (draft) => {
    const wanted = { ...pages, ...files };
    for (const [path, text] of Object.entries(wanted)) await draft.put(path, text);
    for (const path of [...draft.paths()]) if (!(path in wanted)) await draft.remove(path);
    return sampleRelease({ id, ...record });
  };
  const earlier = live === undefined ? undefined : await readRelease(folders, live);
  return createRelease({
    folders,
    id,
    live: earlier,
    build,
    now: () => now,
    ...(verify !== undefined && { verify }),
    ...(keep !== undefined && { keep }),
    ...(disk && { disk }),
  });
}
