import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
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
    const written = await index.writeFiles({ outputPath: join(siteFolder, 'pagefind') });
    if (written.errors.length > 0) throw indexError('write the index', written.errors);
    return added.page_count;
  } finally {
    await close();
  }
}

function indexError(what: string, errors: readonly string[]): Error {
  const reasons = errors.join('; ');
  return new Error(`Pagefind could not ${what}: ${reasons}`, { cause: fullDiskIn(reasons) });
}
