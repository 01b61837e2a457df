import { join } from 'node:path';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import type { FileManifest } from './file-manifest.ts';
import { hashFile } from './hash-file.ts';
import { listFiles } from './list-files.ts';

/** The manifest of the files that are in `siteFolder` now, in the order of their paths. */
export async function hashFiles(siteFolder: string): Promise<FileManifest> {
  const paths = (await listFiles(siteFolder)).sort();
  const files: FileManifest['files'] = Object.fromEntries(
    paths.map((path) => [path, { sha256: '', size: 0 }]),
  );
  await forEachLimited(paths, 8, async (path) => {
    files[path] = await hashFile(join(siteFolder, path));
  });
  return { version: 1, files };
}
