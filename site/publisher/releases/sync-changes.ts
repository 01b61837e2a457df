import { dirname } from 'node:path';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import type { Disk } from './disk.ts';
import { isMissing } from './is-missing.ts';

export type Changes = { files: readonly string[]; folders: readonly string[] };

/** So many are waited for one by one; more of them all at once. */
const few = 500;

/**
 * Waits until the files and the folders are on the disk itself, and the folders above these up to
 * `top`: a power cut after the switch must not find empty files. The files come first, `top` last.
 */
export async function syncChanges(
  top: string,
  { files, folders }: Changes,
  disk: Disk,
): Promise<void> {
  const all = new Set<string>();
  for (let folder of [...files.map((file) => dirname(file)), ...folders])
    for (; folder !== top && !all.has(folder); folder = dirname(folder)) all.add(folder);
  const isDone = files.length + all.size > few && (await disk.syncAll(top));
  if (isDone) return;
  await forEachLimited(files, 16, (file) => disk.sync(file));
  await forEachLimited([...all], 16, (folder) =>
    disk.sync(folder).catch((error: unknown) => {
      // One that was filled and emptied again is gone; the folder above it is waited for.
      if (!isMissing(error)) throw error;
    }),
  );
  await disk.sync(top);
}
