import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

const megabyte = 1024 * 1024;

/** A folder on a file system of its own, which can be filled to the last block. */
export type SmallDisk = {
  folder: string;
  fill(): Promise<void>;
  free(): Promise<void>;
  unmount(): void;
};

/**
 * Mounts a file system in memory at `folder`.
 * @returns the reason, where that is not allowed here: only root may mount
 */
export async function mountSmallDisk(
  folder: string,
  megabytes: number,
): Promise<SmallDisk | string> {
  await mkdir(folder, { recursive: true });
  const size = `size=${megabytes}m`;
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder], {
    encoding: 'utf8',
  });
  if (mount.status !== 0) return (mount.error?.message ?? mount.stderr).trim();
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => fillWith(filler),
    free: () => rm(filler),
    // Lazily: a file may be open in a process that has just been killed.
    unmount: () => execFileSync('umount', ['--lazy', folder]),
  };
}

/** Can be called again, for what the publisher has freed since. */
async function fillWith(filler: string): Promise<void> {
  const file = await open(filler, 'a');
  try {
    for (;;) await file.write(Buffer.alloc(megabyte));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    await file.close();
  }
}
