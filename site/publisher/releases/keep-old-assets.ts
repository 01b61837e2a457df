import { link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { isUnchanging } from '../site-server/cache-control.ts';
import { releaseFiles } from './release-folders.ts';

const day = 24 * 60 * 60 * 1000;

/** When a file became old, by its path in the site. */
const oldAssetsSchema = z.record(z.string(), z.iso.datetime());

/**
 * Keeps the files that only earlier releases need for a day: a page that was opened before the
 * switch still finds its styles and its search. They are hard links in the new release, so that
 * every server and every deployment has them without knowing of it.
 * @param previous folder of the live release; it need not exist
 * @param next folder of the release that is being made, whose site is complete
 */
export async function keepOldAssets(previous: string, next: string, now: Date): Promise<void> {
  const [before, after] = [join(previous, releaseFiles.site), join(next, releaseFiles.site)];
  const known = await readOldAssets(previous);
  const current = new Set(await unchangingFiles(after));
  const kept: z.infer<typeof oldAssetsSchema> = {};
  for (const path of await unchangingFiles(before)) {
    const since = known[path] ?? now.toISOString();
    if (current.has(path) || now.getTime() - Date.parse(since) >= day) continue;
    await mkdir(dirname(join(after, path)), { recursive: true });
    await link(join(before, path), join(after, path));
    kept[path] = since;
  }
  await writeFile(join(next, releaseFiles.oldAssets), JSON.stringify(kept));
}

async function readOldAssets(release: string): Promise<z.infer<typeof oldAssetsSchema>> {
  const text = await orIfMissing(readFile(join(release, releaseFiles.oldAssets), 'utf8'), '{}');
  return oldAssetsSchema.parse(JSON.parse(text));
}

async function unchangingFiles(site: string): Promise<string[]> {
  const entries = await orIfMissing(readdir(site, { recursive: true, withFileTypes: true }), []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => isUnchanging(`/${path}`));
}

async function orIfMissing<Value>(reading: Promise<Value>, missing: Value): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return missing;
    throw error;
  }
}
