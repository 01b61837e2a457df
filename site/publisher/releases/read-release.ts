import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EarlierRelease } from './earlier-release.ts';
import { readManifest } from './file-manifest.ts';
import { releaseFiles, type ReleaseFolders } from './release-folders.ts';
import { releaseSchema, type Release } from './release.ts';

/** @throws Error when the folder has no record, or one that is not its own. */
export async function readRecord(folders: ReleaseFolders, id: string): Promise<Release> {
  const file = join(folders.release(id), releaseFiles.record);
  const release = releaseSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  if (release.id !== id)
    throw new Error(`${file} is the record of another release, ${release.id}.`);
  return release;
}

/** @throws Error when the record or the list of files can't be read. */
export async function readRelease(folders: ReleaseFolders, id: string): Promise<EarlierRelease> {
  return {
    release: await readRecord(folders, id),
    manifest: readManifest(join(folders.release(id), releaseFiles.manifest)),
    siteFolder: join(folders.release(id), releaseFiles.site),
  };
}
