import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FileEntry } from './file-manifest.ts';

/** What is in a file, read whole: the files of a site are small. */
export async function hashFile(path: string): Promise<FileEntry> {
  const bytes = await readFile(path);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
}
