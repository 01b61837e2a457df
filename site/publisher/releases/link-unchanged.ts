import { join } from 'node:path';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { realDisk, type Disk } from './disk.ts';
import type { EarlierRelease } from './earlier-release.ts';
import type { FileManifest } from './file-manifest.ts';
import { hashFile } from './hash-file.ts';
import { isMissing } from './is-missing.ts';

/**
 * Replaces the files of a new site that the earlier release has too by hard links to them, so that
 * ten releases take little more room than one. From then on, neither may be written into in place.
 * The earlier file is read again: one that has gone bad on the disk is not passed on.
 * @returns the paths of the files that are linked
 */
export async function linkUnchanged(
  siteFolder: string,
  { files }: FileManifest,
  earlier: Pick<EarlierRelease, 'manifest' | 'siteFolder'>,
  disk: Disk = realDisk,
): Promise<Set<string>> {
  const linked = new Set<string>();
  await forEachLimited(Object.entries(files), 8, async ([path, { sha256 }]) => {
    if (earlier.manifest.files[path]?.sha256 !== sha256) return;
    const source = join(earlier.siteFolder, path);
    if (!(await hasContent(source, sha256))) return;
    const beside = join(siteFolder, `${path}.link`);
    await disk.link(source, beside);
    await disk.rename(beside, join(siteFolder, path));
    linked.add(path);
  });
  return linked;
}

async function hasContent(path: string, sha256: string): Promise<boolean> {
  try {
    return (await hashFile(path)).sha256 === sha256;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
