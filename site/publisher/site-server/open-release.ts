import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRecord, type SiteFile } from '../releases/file-record.ts';
import { readSiteList } from '../releases/read-site-list.ts';
import { encodings, type Encoding } from './encodings.ts';

/** What can be asked for at one address. */
export type ServedFile = SiteFile & { path: string };

/**
 * A release ready to be served. Only what is on its list of files can be asked for, so no address
 * leads out of the folder. The list is read when it is opened and never changes.
 */
export type OpenRelease = {
  /** A page's address is that of its folder: `/jarjestot/`. */
  find(address: string): ServedFile | undefined;
  /** What is shown where there is nothing. */
  notFoundPage: ServedFile;
  read(file: ServedFile, encoding: Encoding | 'identity'): Promise<Buffer>;
};

/** It is an answer, not an address. */
const notFoundPath = '404.html';

/** @throws Error when the release has no page for what is not found. */
export async function openRelease(siteFolder: string): Promise<OpenRelease> {
  const { files } = await readSiteList(siteFolder);
  const get = (path: string): ServedFile | undefined => {
    const record = files.get(path);
    return record === undefined ? undefined : { path, ...parseRecord(record) };
  };
  const notFoundPage = get(notFoundPath);
  if (!notFoundPage) throw new Error(`${siteFolder} has no 404.html: it is not a complete site.`);
  return {
    find(address) {
      const path = pathAt(address);
      return path === undefined ? undefined : get(path);
    },
    notFoundPage,
    read: ({ path }, encoding) =>
      readFile(join(siteFolder, encoding === 'identity' ? path : path + encodings[encoding])),
  };
}

/** A strong ETag: the hash of what is sent. */
export function etagOf(file: ServedFile, encoding: Encoding | 'identity'): string {
  const { sha256 } = (encoding === 'identity' ? file : file.copies[encoding]) ?? file;
  return `"${sha256.slice(0, 27)}"`;
}

/** `/jarjestot/` shows `jarjestot/index.html`, which has no other address. */
function pathAt(address: string): string | undefined {
  if (address.endsWith('/')) return `${address.slice(1)}index.html`;
  const path = address.slice(1);
  return path === notFoundPath || /(?:^|\/)index\.html$/.test(path) ? undefined : path;
}
