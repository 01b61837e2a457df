import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { listFiles } from '../releases/list-files.ts';
import type { ReleaseDraft } from '../releases/release-draft.ts';
import type { IndexChanges } from './index-request.ts';
import { searchFolder } from './search-folder.ts';

const filesAtOnce = 16;

/** The files of the index that was made last, and what differs from the one that is live. */
export type MadeIndex = {
  /** Where a part has its files. */
  folderOf(part: string): string;
  /** Call before an index is made; `live` names the index of the live release. */
  begin(live: string | undefined): void;
  changed(part: string, changes: Omit<IndexChanges, 'isInOrder'>): void;
  /** @param name of the index that the files are now */
  end(name: string): void;
  /** Name of what is there; undefined while it is being made, and when that failed. */
  name(): string | undefined;
  /** Brings it into a draft that has the index `live`. */
  putInto(draft: ReleaseDraft, live: string | undefined): Promise<void>;
};

export function createMadeIndex(folder: string, parts: () => readonly string[]): MadeIndex {
  let name: string | undefined;
  /** What the differences begin from; undefined when only the whole is known. */
  let base: string | undefined;
  const written = new Set<string>();
  const removed = new Set<string>();

  const folderOf = (part: string) => join(folder, part === '' ? '1' : part);
  const inSite = (part: string) => (part === '' ? searchFolder : `${searchFolder}${part}/`);
  const fileOf = (path: string) => {
    const rest = path.slice(searchFolder.length);
    const part = parts().find((one) => one !== '' && rest.startsWith(`${one}/`)) ?? '';
    return join(folderOf(part), part === '' ? rest : rest.slice(part.length + 1));
  };

  return {
    folderOf,
    name: () => name,
    begin(live) {
      if (name !== undefined && name === live) {
        base = name;
        written.clear();
        removed.clear();
      }
      name = undefined;
    },
    changed(part, changes) {
      if (changes.isNew) base = undefined;
      for (const path of changes.written) {
        written.add(inSite(part) + path);
        removed.delete(inSite(part) + path);
      }
      for (const path of changes.removed) {
        removed.add(inSite(part) + path);
        written.delete(inSite(part) + path);
      }
    },
    end(made) {
      name = made;
    },
    async putInto(draft, live) {
      const put = async (path: string) => draft.put(path, await readFile(fileOf(path)));
      if (base !== undefined && base === live) {
        await forEachLimited([...written], filesAtOnce, put);
        for (const path of removed) await draft.remove(path);
        return;
      }
      const files = new Set<string>();
      for (const part of parts())
        for (const path of await listFiles(folderOf(part))) files.add(inSite(part) + path);
      await forEachLimited([...files], filesAtOnce, put);
      for (const path of [...draft.paths()])
        if (path.startsWith(searchFolder) && !files.has(path)) await draft.remove(path);
    },
  };
}
