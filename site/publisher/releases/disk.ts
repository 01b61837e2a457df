import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { link, open, rename, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { matchRelease, type Matched, type Matching } from './match-release.ts';
import { releaseFiles } from './release-folders.ts';

/**
 * The writes of a release whose order decides what a power cut leaves. Tests put their own around
 * the real one to record the order, and to stop a process at each step.
 */
export type Disk = {
  link(existing: string, path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  symlink(target: string, path: string): Promise<void>;
  /** Makes an unfinished release equal to another; see `matchRelease`. */
  match(matching: Matching): Promise<Matched>;
  /** Waits until the file or folder is on the disk itself. */
  sync(path: string): Promise<void>;
  /**
   * Waits until everything that was written into the file system of `folder` is on the disk itself.
   * @returns false where the system has no such command
   */
  syncAll(folder: string): Promise<boolean>;
};

/** Bytes of a list of files: a thread takes longer to start than so few take to link. */
const smallList = 200_000;

export const realDisk: Disk = {
  link,
  rename,
  symlink: (target, path) => symlink(target, path),
  async match(matching) {
    const { size } = await stat(join(matching.model, releaseFiles.manifest));
    if (size < smallList) return matchRelease(matching);
    const worker = new Worker(new URL('./match-release-worker.ts', import.meta.url), {
      workerData: matching,
    });
    const [matched] = (await once(worker, 'message')) as [Matched];
    return matched;
  },
  async sync(path) {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  async syncAll(folder) {
    // Of GNU's coreutils and of BusyBox; elsewhere `sync` takes no folder, or does not wait.
    if (process.platform !== 'linux') return false;
    try {
      await promisify(execFile)('sync', ['-f', folder]);
      return true;
    } catch (error) {
      if (isNoSuchCommand(error)) return false;
      throw error;
    }
  },
};

/** There is no `sync`, or one that does not know the option. */
function isNoSuchCommand(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return error.code === 'ENOENT' || (error.code === 1 && /option/.test(error.message));
}
