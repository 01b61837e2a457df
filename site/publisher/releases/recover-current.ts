import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { currentId } from './current-id.ts';
import { listReleases } from './list-releases.ts';
import { readRecord } from './read-release.ts';
import { releaseFiles, type ReleaseFolders } from './release-folders.ts';
import { releaseProblems } from './release-problems.ts';
import type { Release } from './release.ts';
import { switchRelease } from './switch-release.ts';

export type Recovery = {
  /** What can be shown: the current release, or the newest one that is intact. */
  release: Release | undefined;
  /** What is wrong with the releases that were passed over, by their names. */
  damaged: Record<string, string[]>;
};

/**
 * Finds what to show after a crash or damage to the disk, and makes it the current release. When no
 * release is intact, one that at least has its pages is shown until the build that follows.
 */
export async function recoverCurrent(folders: ReleaseFolders): Promise<Recovery> {
  const current = await currentId(folders);
  const all = await listReleases(folders);
  const candidates = [...all.filter((id) => id === current), ...all.filter((id) => id !== current)];
  const damaged: Recovery['damaged'] = {};
  if (current !== undefined && !all.includes(current)) damaged[current] = ['is not there'];
  const choose = async (id: string): Promise<Recovery> => {
    if (id !== current) await switchRelease(folders, id);
    return { release: await readRecord(folders, id), damaged };
  };
  for (const id of candidates) {
    const problems = await releaseProblems(folders, id, 'sizes');
    if (problems.length === 0) return choose(id);
    damaged[id] = problems;
  }
  for (const id of candidates) if (await hasPages(folders, id)) return choose(id);
  return { release: undefined, damaged };
}

/** Of a version that wrote no list of files, or one whose list is lost. */
async function hasPages(folders: ReleaseFolders, id: string): Promise<boolean> {
  const site = join(folders.release(id), releaseFiles.site);
  try {
    await readRecord(folders, id);
    const files = await Promise.all(
      ['index.html', '404.html'].map((name) => stat(join(site, name))),
    );
    return files.every(({ size }) => size > 0);
  } catch {
    // Whatever is wrong with it has been reported among what is damaged.
    return false;
  }
}
