import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isUnchanging } from '../site-server/cache-control.ts';
import { realDisk } from './disk.ts';
import type { EarlierRelease } from './earlier-release.ts';
import type { FileManifest } from './file-manifest.ts';
import { filesOf, formatRecord, parseRecord } from './file-record.ts';
import { isMissing } from './is-missing.ts';

/** How long a page is thought to stay open: its styles and search index are kept as long. */
export const assetLifetime = 24 * 60 * 60 * 1000;

/**
 * Links the files named by their content that the live release has and another one lacks into that
 * one, so that whatever serves its folder still has them for the readers of a page of before. What has not been
 * live for a day is left behind. A release that follows the live one has them anyhow; this is for going back.
 * @returns the manifest with them
 */
export async function carryAssets(
  siteFolder: string,
  { files }: FileManifest,
  live: Pick<EarlierRelease, 'manifest' | 'siteFolder'>,
  { now }: { now: Date },
): Promise<FileManifest> {
  const all = new Map(files);
  for (const [path, record] of live.manifest.files) {
    if (files.has(path) || !isUnchanging(`/${path}`)) continue;
    const file = parseRecord(record);
    const lastLive = file.lastLive ?? now.toISOString();
    if (now.getTime() - Date.parse(lastLive) > assetLifetime) continue;
    await mkdir(dirname(join(siteFolder, path)), { recursive: true });
    try {
      for (const [name] of filesOf(path, record)) await linkNew(live.siteFolder, siteFolder, name);
      all.set(path, formatRecord({ ...file, lastLive }));
    } catch (error) {
      // A release that lost a file can't give it; the other must not fail for that.
      if (!isMissing(error)) throw error;
    }
  }
  return { files: all };
}

/** One that is there already is of a rollback that was interrupted. */
async function linkNew(from: string, to: string, name: string): Promise<void> {
  try {
    await realDisk.link(join(from, name), join(to, name));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
