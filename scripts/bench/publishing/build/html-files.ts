import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isOfMonth } from '@civil-society/site/src/routes.ts';

/**
 * Pages that the others have none of: the handout lives in the browser alone, and a month's pages
 * hold every time of what repeats, which templates can't work out.
 */
export function isOursAlone(path: string): boolean {
  return path === 'moniste/index.html' || isOfMonth(`/${path.replace(/index\.html$/, '')}`);
}

/** The pages in a folder, by their paths in it, with their bytes. */
export async function htmlFiles(folder: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, number>();
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    // Hugo leads from the first part of a list, by its number, to the list.
    if (relative(folder, file).endsWith('/sivu/1/index.html')) continue;
    files.set(relative(folder, file), (await stat(file)).size);
  }
  return files;
}
