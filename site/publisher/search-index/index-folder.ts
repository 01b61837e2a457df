import { hash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import type { IndexChanges } from './index-request.ts';
import { packFragment } from './pack-fragment.ts';
import type { ShownPage } from './shown-page.ts';

const filesAtOnce = 64;

/** A folder with the files of an index, of which only those that changed are written. */
export type IndexFolder = {
  /** @throws Error of the file system; the next call then writes all */
  put(
    files: readonly IndexFile[],
    shownOf: (url: string) => ShownPage | undefined,
  ): Promise<Omit<IndexChanges, 'isInOrder'>>;
};

export function createIndexFolder(folder: string): IndexFolder {
  let hashes: ReadonlyMap<string, string> | undefined;
  return {
    async put(files, shownOf) {
      const before = hashes ?? new Map<string, string>();
      const isNew = hashes === undefined;
      hashes = undefined;
      if (isNew) await rm(folder, { recursive: true, force: true });
      const now = new Map(files.map(({ path, content }) => [path, hash('sha1', content)]));
      const written = files.filter(({ path }) => now.get(path) !== before.get(path));
      const removed = [...before.keys()].filter((path) => !now.has(path));
      // Written by us: on a full disk Pagefind's own process waits forever.
      await forEachLimited(written, filesAtOnce, async ({ path, content }) => {
        const file = join(folder, path);
        await mkdir(dirname(file), { recursive: true });
        const isFragment = path.startsWith('fragment/');
        await writeFile(file, isFragment ? await packFragment(content, shownOf) : content);
      });
      await forEachLimited(removed, filesAtOnce, (path) => rm(join(folder, path), { force: true }));
      hashes = now;
      return { isNew, written: written.map(({ path }) => path), removed };
    },
  };
}
