import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteContentSchema, type SiteContent } from '@civil-society/shared/content/site-content';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { isMissing } from '../releases/is-missing.ts';
import { listNames } from '../../src/cms/last-good-entries.ts';
import { sameOr } from '../../src/view-models/index/group-entries.ts';
import { listOfShard, shardsOf } from './shards.ts';

/**
 * The entries as they are shown now, on the disk: an entry that turns bad while the publisher is
 * down is shown as it was. Kept in parts, of which a change writes one.
 */
export type LastGoodStore = {
  /** What is shown now. */
  save(content: SiteContent): Promise<void>;
  /** What was shown last; a part that can't be read is left out and told to `onDamage`. */
  read(onDamage: (file: string, error: unknown) => void): Promise<SiteContent>;
};

export function createLastGoodStore(folder: string): LastGoodStore {
  let saved = new Map<string, readonly object[]>();
  return {
    async save(content) {
      await mkdir(folder, { recursive: true });
      const shards: Map<string, readonly object[]> = shardsOf(content);
      const known = saved.size > 0 ? [...saved.keys()] : await shardNames(folder);
      const next = new Map<string, readonly object[]>();
      await forEachLimited([...shards], 4, async ([name, entries]) => {
        const earlier = saved.get(name);
        if (earlier === undefined || sameOr(entries, earlier) !== earlier)
          await replaceFile(join(folder, `${name}.json`), JSON.stringify(entries));
        next.set(name, entries);
      });
      for (const name of known)
        if (!shards.has(name)) await rm(join(folder, `${name}.json`), { force: true });
      saved = next;
    },
    async read(onDamage) {
      const content = Object.fromEntries(
        Object.values(listNames).map((list): [string, unknown[]] => [list, []]),
      );
      for (const name of await shardNames(folder)) {
        const list = listOfShard(name);
        if (list === undefined) continue;
        const file = join(folder, `${name}.json`);
        try {
          const text = await readFile(file, 'utf8');
          content[list]?.push(...siteContentSchema.shape[list].parse(JSON.parse(text)));
        } catch (error) {
          onDamage(file, error);
        }
      }
      return siteContentSchema.parse({ ...content, revision: 0 });
    },
  };
}

async function shardNames(folder: string): Promise<string[]> {
  try {
    const files = await readdir(folder);
    return files.flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Beside and then over it: whoever reads it finds the one or the other, whole. */
async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
