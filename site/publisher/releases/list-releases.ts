import { readdir } from 'node:fs/promises';
import { isMissing } from './is-missing.ts';
import { workPrefix, type ReleaseFolders } from './release-folders.ts';

/** Names of the finished releases, the newest first: names begin with the time. */
export async function listReleases({ releases }: ReleaseFolders): Promise<string[]> {
  try {
    const names = await readdir(releases);
    return names
      .filter((name) => !name.startsWith(workPrefix))
      .sort()
      .reverse();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
