import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import { cacheControl } from './cache-control.ts';

/** A release ready to be served; its files are listed once, when it is opened. */
export type ShownRelease = {
  files: RequestHandler;
  /** Addresses of the pages in folders, without the slash at the end: `/jarjestot`. */
  pages: ReadonlySet<string>;
  notFoundPage: Buffer;
};

export async function openRelease(siteFolder: string): Promise<ShownRelease> {
  const entries = await readdir(siteFolder, { recursive: true, withFileTypes: true });
  const pages = entries
    .filter((entry) => entry.name === 'index.html')
    .map((entry) => `/${relative(siteFolder, entry.parentPath).split(sep).join('/')}`);
  return {
    files: sirv(siteFolder, {
      etag: true,
      gzip: true,
      brotli: true,
      setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
    }),
    pages: new Set(pages),
    notFoundPage: await readFile(join(siteFolder, '404.html')),
  };
}
