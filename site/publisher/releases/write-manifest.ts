import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { realDisk } from './disk.ts';
import { formatManifest, type FileManifest } from './file-manifest.ts';
import { releaseFiles, type ReleaseFolders } from './release-folders.ts';

/** Replaces the list of files of a finished release in one step. */
export async function writeManifest(
  folders: ReleaseFolders,
  id: string,
  manifest: FileManifest,
): Promise<void> {
  const path = join(folders.release(id), releaseFiles.manifest);
  const next = `${path}.next`;
  await writeFile(next, formatManifest(manifest), { flush: true });
  await rename(next, path);
  await realDisk.sync(folders.release(id));
}
