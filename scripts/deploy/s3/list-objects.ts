import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseRecord } from '@civil-society/site/publisher/releases/file-record.ts';
import { readSiteList } from '@civil-society/site/publisher/releases/read-site-list.ts';
import { cacheControl } from '@civil-society/site/publisher/site-server/cache-control.ts';
import { contentType } from '@civil-society/site/publisher/site-server/content-type.ts';
import { encodings } from '@civil-society/site/publisher/site-server/encodings.ts';
import { stageOf, type Stage } from '../stages.ts';
import type { ObjectHeaders } from './bucket.ts';

/** What an object of the bucket shall be. */
export type SiteObject = {
  key: string;
  /** The file whose bytes are sent. */
  file: string;
  headers: ObjectHeaders;
  stage: Stage;
  /** Of the bytes and of the headers: an object is sent again when either changes. */
  hash: string;
};

/**
 * The objects of a site. A bucket has one copy for everybody, so text goes compressed by gzip,
 * which every browser and search engine reads; brotli would lock some out. What is in the files is
 * known from the release's own list: only what is uploaded is read.
 */
export async function listObjects(site: string): Promise<SiteObject[]> {
  const { files } = await readSiteList(site);
  return [...files.keys()].sort().map((key) => {
    const { copies, sha256 } = parseRecord(files.get(key) ?? '');
    const isCompressed = copies.gzip !== undefined;
    const headers = {
      ContentType: contentType(key),
      CacheControl: cacheControl(`/${key}`),
      ...(isCompressed ? { ContentEncoding: 'gzip' } : {}),
    };
    const hash = createHash('sha256')
      .update(JSON.stringify(headers))
      .update(copies.gzip?.sha256 ?? sha256)
      .digest('base64url');
    const file = join(site, isCompressed ? `${key}${encodings.gzip}` : key);
    return { key, file, headers, stage: stageOf(key), hash };
  });
}
