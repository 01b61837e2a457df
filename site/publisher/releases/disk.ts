import { link, open, rename, symlink } from 'node:fs/promises';

/**
 * The writes of a release whose order decides what a power cut leaves. Tests put their own around
 * the real one to record the order, and to stop a process at each step.
 */
export type Disk = {
  link(existing: string, path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  symlink(target: string, path: string): Promise<void>;
  /** Waits until the file or folder is on the disk itself. */
  sync(path: string): Promise<void>;
};

export const realDisk: Disk = {
  link,
  rename,
  symlink: (target, path) => symlink(target, path),
  async sync(path) {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};
