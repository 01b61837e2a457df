import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { isUnchanging } from '../site-server/cache-control.ts';
import { realDisk, type Disk } from './disk.ts';
import type { EarlierRelease } from './earlier-release.ts';
import type { FileManifest } from './file-manifest.ts';
import { isMissing } from './is-missing.ts';

/** How long a page is thought to stay open: its styles and search index are kept as long. */
export const assetLifetime = 24 * 60 * 60 * 1000;

/**
 * Links the files named by their content that the live release has and the new one lacks into the new one, so that
 * whatever serves the folder still has them for the readers of a page of before. What has not been
 * live for a day is left behind.
 * @returns the manifest with them
 */
export async function carryAssets(
  siteFolder: string,
  { version, files }: FileManifest,
  live: Pick<EarlierRelease, 'manifest' | 'siteFolder'>,
  { now, disk = realDisk }: { now: Date; disk?: Disk },
): Promise<FileManifest> {
  const carried = Object.entries(live.manifest.files).flatMap(
    ([path, { lastLive, ...content }]) => {
      if (files[path] !== undefined || !isUnchanging(`/${path}`)) return [];
      const last = lastLive ?? now.toISOString();
      if (now.getTime() - Date.parse(last) > assetLifetime) return [];
      return [[path, { ...content, lastLive: last }] as const];
    },
  );
  const found: typeof carried = [];
  await forEachLimited(carried, 8, async (entry) => {
    const [path] = entry;
    await mkdir(join(siteFolder, dirname(path)), { recursive: true });
    try {
      await disk.link(join(live.siteFolder, path), join(siteFolder, path));
      found.push(entry);
    } catch (error) {
      // A release that lost a file can't give it; the new one must not fail for that.
      if (!isMissing(error)) throw error;
    }
  });
  return { version, files: { ...files, ...Object.fromEntries(found) } };
}
