import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { forEachLimited } from './for-each-limited.ts';
import { fullDiskIn } from './full-disk-in.ts';

/**
 * Writes the search index of the pages in `siteFolder` into its `pagefind` folder.
 * @returns how many pages the site has, also those that are left out of the search.
 */
export async function indexSearch(siteFolder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'fi' });
    if (!index) throw indexError('start', errors);
    const added = await index.addDirectory({ path: siteFolder });
    if (added.errors.length > 0) throw indexError('read the pages', added.errors);
    const { files, errors: writing } = await index.getFiles();
    if (writing.length > 0) throw indexError('make the index', writing);
    // Written by us: on a full disk Pagefind's own process dies, and its library waits forever.
    await forEachLimited(files, 8, async ({ path, content }) => {
      const file = join(siteFolder, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    });
    return added.page_count;
  } finally {
    await close();
  }
}

function indexError(what: string, errors: readonly string[]): Error {
  const reasons = errors.join('; ');
  return new Error(`Pagefind could not ${what}: ${reasons}`, { cause: fullDiskIn(reasons) });
}
