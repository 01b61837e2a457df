import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { encodingOfCopy, encodings, type Encoding } from './encodings.ts';

/** What can be asked for at one address. */
export type ServedFile = { path: string; copies: ReadonlySet<Encoding> };

/**
 * A release ready to be served. Its files are listed once, when it is opened: only what is on the
 * list can be asked for, so no address leads out of the folder.
 */
export type OpenRelease = {
  /** By address; a page's is that of its folder: `/jarjestot/`. */
  files: ReadonlyMap<string, ServedFile>;
  /** What is shown where there is nothing. */
  notFoundPage: ServedFile;
  read(file: ServedFile, encoding: Encoding | 'identity'): Promise<Buffer>;
  /** A strong ETag, the hash of what is sent; kept once it is known. */
  etag(file: ServedFile, encoding: Encoding | 'identity'): Promise<string>;
};

const notFoundAddress = '/404.html';

/** @throws Error when the release has no page for what is not found. */
export async function openRelease(siteFolder: string): Promise<OpenRelease> {
  const files = await listFiles(siteFolder);
  const notFoundPage = files.get(notFoundAddress);
  if (!notFoundPage) throw new Error(`${siteFolder} has no 404.html: it is not a complete site.`);
  // It is an answer, not an address.
  files.delete(notFoundAddress);

  const etags = new Map<string, string>();
  const pathOf = (file: ServedFile, encoding: Encoding | 'identity') =>
    join(siteFolder, encoding === 'identity' ? file.path : `${file.path}${encodings[encoding]}`);
  return {
    files,
    notFoundPage,
    read: (file, encoding) => readFile(pathOf(file, encoding)),
    async etag(file, encoding) {
      const path = pathOf(file, encoding);
      const known = etags.get(path);
      if (known !== undefined) return known;
      const etag = `"${createHash('sha256')
        .update(await readFile(path))
        .digest('base64url')
        .slice(0, 27)}"`;
      etags.set(path, etag);
      return etag;
    },
  };
}

async function listFiles(siteFolder: string): Promise<Map<string, ServedFile>> {
  const entries = await readdir(siteFolder, { recursive: true, withFileTypes: true });
  const paths = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(siteFolder, join(entry.parentPath, entry.name))),
  );
  const names: Encoding[] = ['br', 'gzip'];
  return new Map(
    [...paths]
      .filter((path) => encodingOfCopy(path) === undefined)
      .map((path) => {
        const copies = names.filter((name) => paths.has(`${path}${encodings[name]}`));
        return [addressOf(path), { path, copies: new Set(copies) }];
      }),
  );
}

/** `jarjestot/index.html` is at `/jarjestot/`. */
function addressOf(path: string): string {
  return `/${path.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}
