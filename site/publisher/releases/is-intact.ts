import { join } from 'node:path';
import { filesOf, type FileRecord } from './file-record.ts';
import { hashFile } from './hash-file.ts';
import { isMissing } from './is-missing.ts';

/** Whether a file of a site and its copies still are what their record says; reads them. */
export async function isIntact(
  siteFolder: string,
  path: string,
  record: FileRecord,
): Promise<boolean> {
  for (const [name, { sha256 }] of filesOf(path, record)) {
    try {
      if ((await hashFile(join(siteFolder, name))).sha256 !== sha256) return false;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }
  return true;
}
