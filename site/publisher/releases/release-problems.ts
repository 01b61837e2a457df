import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { errorText } from '../error-text.ts';
import { filesOf } from './file-record.ts';
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
  await forEachLimited([...manifest.files], 16, async ([path, record]) => {
    for (const [name, expected] of filesOf(path, record)) {
      const file = join(siteFolder, name);
      try {
        if ((await stat(file)).size !== expected.size) problems.push(`${name} has another size`);
        else if (how === 'hashes' && (await hashFile(file)).sha256 !== expected.sha256)
          problems.push(`${name} has other content`);
      } catch (error) {
        if (!isMissing(error)) throw error;
        problems.push(`${name} is missing`);
      }
    }
  });
  return problems.sort();
}
