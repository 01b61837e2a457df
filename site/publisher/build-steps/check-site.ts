import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const neededFiles = ['index.html', '404.html', 'pagefind/pagefind.js'];

/** Pagefind's own summary of what it found. */
const searchEntrySchema = z.object({
  languages: z.record(z.string(), z.object({ page_count: z.number() })),
});

/**
 * Makes sure that a built site is fit to be shown.
 * @throws Error that names what is missing; the site that is live stays.
 */
export async function checkSite(siteFolder: string): Promise<void> {
  const sizes = await Promise.all(neededFiles.map((file) => fileSize(join(siteFolder, file))));
  const missing = neededFiles.filter((_file, index) => sizes[index] === 0);
  const entryFile = join(siteFolder, 'pagefind/pagefind-entry.json');
  const { languages } = searchEntrySchema.parse(JSON.parse(await readFile(entryFile, 'utf8')));
  if (Object.values(languages).every(({ page_count }) => page_count === 0))
    missing.push('pages in the search index (data-pagefind-body)');
  if (missing.length > 0) throw new Error(`The built site lacks ${missing.join(', ')}.`);
}

async function fileSize(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}
