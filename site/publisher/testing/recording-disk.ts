import { relative } from 'node:path';
import { realDisk, type Disk } from '../releases/disk.ts';

/** The real disk, with a note of each step in its order, by paths relative to `root`. */
export function recordingDisk(root: string, steps: string[]): Disk {
  const note = (step: string, path: string) => steps.push(`${step} ${relative(root, path) || '.'}`);
  return {
    async link(existing, path) {
      note('link', path);
      await realDisk.link(existing, path);
    },
    async rename(from, to) {
      note('rename', to);
      await realDisk.rename(from, to);
    },
    async symlink(target, path) {
      note('symlink', path);
      await realDisk.symlink(target, path);
    },
    async match(matching) {
      note('match', matching.work);
      return realDisk.match(matching);
    },
    async syncAll(folder) {
      note('sync all of', folder);
      return realDisk.syncAll(folder);
    },
    async sync(path) {
      note('sync', path);
      await realDisk.sync(path);
    },
  };
}
