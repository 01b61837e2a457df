import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing } from './is-missing.ts';

/**
 * Writes a new file, with the folders above it. What is there under its name is unlinked and never
 * written into: other releases may have the same file.
 */
export async function writeFresh(path: string, content: string | Uint8Array): Promise<void> {
  const write = () => writeFile(path, content, { flag: 'wx' });
  try {
    await write();
  } catch (error) {
    if (isMissing(error)) await mkdir(dirname(path), { recursive: true });
    else if (error instanceof Error && 'code' in error && error.code === 'EEXIST') await rm(path);
    else throw error;
    await write();
  }
}
