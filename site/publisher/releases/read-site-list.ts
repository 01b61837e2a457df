import { dirname, join } from 'node:path';
import { readManifest, type FileManifest } from './file-manifest.ts';
import { hashSite } from './hash-site.ts';
import { releaseFiles } from './release-folders.ts';

/**
 * The list of the files of a release that is shown. One whose list is lost or damaged is shown when
 * there is nothing better; its files are then read to make the list.
 */
export async function readSiteList(siteFolder: string): Promise<FileManifest> {
  try {
    return readManifest(join(dirname(siteFolder), releaseFiles.manifest));
  } catch {
    return hashSite(siteFolder);
  }
}
