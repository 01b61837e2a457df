import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachLimited } from './for-each-limited.ts';

/** Text; Pagefind's own files are compressed already. */
const textExtensions = new Set([
  '.html',
  '.css',
  '.js',
  '.json',
  '.svg',
  '.xml',
  '.txt',
  '.webmanifest',
]);
const smallestBytes = 1024;

/** Writes `x.br` and `x.gz` beside every text file, for the server to send as they are. */
export async function compressSite(siteFolder: string): Promise<void> {
  const entries = await readdir(siteFolder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && textExtensions.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  await forEachLimited(files, 8, compressFile);
}

async function compressFile(file: string): Promise<void> {
  const text = await readFile(file);
  if (text.length < smallestBytes) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 6 }));
}
