import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { errorText } from '../error-text.ts';
import type { EarlierRelease } from './earlier-release.ts';
import { filesOf } from './file-record.ts';
import { hashFile } from './hash-file.ts';
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
  const problems = await wrongSizes(read);
  const isBad = new Set(problems.map(({ name }) => name));
  if (how === 'hashes')
    await forEachLimited([...read.manifest.files], 16, async ([path, record]) => {
      for (const [name, { sha256 }] of filesOf(path, record))
        if (!isBad.has(name) && (await hashFile(join(read.siteFolder, name))).sha256 !== sha256)
          problems.push({ name, problem: 'has other content' });
    });
  return problems.map(({ name, problem }) => `${name} ${problem}`).sort();
}

type Problem = { name: string; problem: string };

/** Synchronous, which is several times as quick with as many files; lets others in between. */
async function wrongSizes({
  manifest,
  siteFolder,
}: Pick<EarlierRelease, 'manifest' | 'siteFolder'>): Promise<Problem[]> {
  const problems: Problem[] = [];
  let looked = 0;
  for (const [path, record] of manifest.files) {
    for (const [name, { size }] of filesOf(path, record)) {
      const found = statSync(join(siteFolder, name), { throwIfNoEntry: false });
      if (!found) problems.push({ name, problem: 'is missing' });
      else if (found.size !== size) problems.push({ name, problem: 'has another size' });
    }
    looked += 1;
    if (looked % 100 === 0) await setImmediate();
  }
  return problems;
}
