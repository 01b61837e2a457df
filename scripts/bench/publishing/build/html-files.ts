import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Lives in the browser alone; the others have none. */
export const oursAlone = 'moniste/index.html';

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
