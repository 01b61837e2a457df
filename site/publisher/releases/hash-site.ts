import { join } from 'node:path';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { encodingOfCopy, encodings } from '../site-server/encodings.ts';
import type { FileManifest } from './file-manifest.ts';
import { formatRecord, type FileContent } from './file-record.ts';
import { hashFile } from './hash-file.ts';
import { listFiles } from './list-files.ts';

/** The list of the files that are in a folder, for where there is none: reads all of them. */
export async function hashSite(siteFolder: string): Promise<FileManifest> {
  const contents = new Map<string, FileContent>();
  await forEachLimited(await listFiles(siteFolder), 8, async (path) => {
    contents.set(path, await hashFile(join(siteFolder, path)));
  });
  const files = new Map<string, string>();
  for (const [path, content] of contents) {
    if (encodingOfCopy(path) !== undefined) continue;
    const br = contents.get(`${path}${encodings.br}`);
    const gzip = contents.get(`${path}${encodings.gzip}`);
    files.set(
      path,
      formatRecord({ ...content, copies: { ...(br && { br }), ...(gzip && { gzip }) } }),
    );
  }
  return { files };
}
