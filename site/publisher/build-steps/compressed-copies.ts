import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../site-server/encodings.ts';

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

/** The copies that a file gets beside it, for servers to send as they are: of text, both. */
export async function compressedCopies(
  path: string,
  content: Uint8Array,
): Promise<Partial<Record<Encoding, Buffer>>> {
  if (!hasCopies(path, content.length)) return {};
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: 6 }),
  ]);
  return { br, gzip: zipped };
}

/** Whether a file is text, and not so small that it is not worth it. */
export function hasCopies(path: string, size: number): boolean {
  return textExtensions.has(extname(path)) && size >= smallestBytes;
}
