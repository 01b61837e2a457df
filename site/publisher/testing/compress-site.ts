import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../releases/list-files.ts';
import { encodingOfCopy, encodings } from '../site-server/encodings.ts';
import { compressedCopies } from '../build-steps/compressed-copies.ts';
import { forEachLimited } from '../build-steps/for-each-limited.ts';

/** Writes `x.br` and `x.gz` beside every text file of a folder, as releases have them. */
export async function compressSite(siteFolder: string): Promise<void> {
  await forEachLimited(await listFiles(siteFolder), 8, async (path) => {
    if (encodingOfCopy(path) !== undefined) return;
    const file = join(siteFolder, path);
    const { br, gzip } = await compressedCopies(path, await readFile(file));
    if (br) await writeFile(`${file}${encodings.br}`, br);
    if (gzip) await writeFile(`${file}${encodings.gzip}`, gzip);
  });
}
