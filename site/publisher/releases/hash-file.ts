import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FileContent } from './file-record.ts';

/** What is in a file, read whole: the files of a site are small. */
export async function hashFile(path: string): Promise<FileContent> {
  return contentOf(await readFile(path));
}

export function contentOf(bytes: Uint8Array): FileContent {
  return { sha256: createHash('sha256').update(bytes).digest('base64url'), size: bytes.length };
}
