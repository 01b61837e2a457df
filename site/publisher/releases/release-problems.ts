import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { errorText } from '../error-text.ts';
import { hashFile } from './hash-file.ts';
import { isMissing } from './is-missing.ts';
import { readRelease } from './read-release.ts';
import type { ReleaseFolders } from './release-folders.ts';

/**
 * What is wrong with the files of a release; nothing when it can be shown.
 * @param how `sizes` finds what is missing or cut short, `hashes` reads every file
 */
export async function releaseProblems(
  folders: ReleaseFolders,
  id: string,
  how: 'sizes' | 'hashes',
): Promise<string[]> {
  const read = await readRelease(folders, id).catch((error: unknown) => errorText(error));
  if (typeof read === 'string') return [read];
  const { manifest, siteFolder } = read;
  const problems: string[] = [];
  await forEachLimited(Object.entries(manifest.files), 16, async ([path, expected]) => {
    const file = join(siteFolder, path);
    try {
      if ((await stat(file)).size !== expected.size) problems.push(`${path} has another size`);
      else if (how === 'hashes' && (await hashFile(file)).sha256 !== expected.sha256)
        problems.push(`${path} has other content`);
    } catch (error) {
      if (!isMissing(error)) throw error;
      problems.push(`${path} is missing`);
    }
  });
  return problems.sort();
}
