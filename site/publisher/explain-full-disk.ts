import { statfs } from 'node:fs/promises';
import { failureKind } from './failure-kind.ts';
import type { ReleaseFolders } from './releases/release-folders.ts';

/** Of a failure for a full disk, one that says what to do; any other as it is. */
export async function explainFullDisk(
  error: unknown,
  { releases }: ReleaseFolders,
): Promise<unknown> {
  if (failureKind(error) !== 'disk') return error;
  const { bavail, bsize } = await statfs(releases);
  const free = Math.round((bavail * bsize) / 1024 / 1024);
  return new Error(
    `The disk of ${releases} is full (${free} MB free after cleaning up). The live site stays. Free some space; the next try comes by itself.`,
    { cause: error },
  );
}
