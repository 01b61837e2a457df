import { join } from 'node:path';
import { compressedCopies } from '../build-steps/compressed-copies.ts';
import { encodings } from '../site-server/encodings.ts';
import { formatRecord, type FileRecord } from './file-record.ts';
import { contentOf } from './hash-file.ts';
import { writeFresh } from './write-fresh.ts';

/** Writes a file of a site with its compressed copies. */
export async function placeFile(
  siteFolder: string,
  path: string,
  bytes: Uint8Array,
): Promise<FileRecord> {
  const { br, gzip } = await compressedCopies(path, bytes);
  const file = join(siteFolder, path);
  await writeFresh(file, bytes);
  if (br) await writeFresh(`${file}${encodings.br}`, br);
  if (gzip) await writeFresh(`${file}${encodings.gzip}`, gzip);
  const copies = { ...(br && { br: contentOf(br) }), ...(gzip && { gzip: contentOf(gzip) }) };
  return formatRecord({ ...contentOf(bytes), copies });
}
