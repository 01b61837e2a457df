import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { cacheControl } from '@civil-society/site/publisher/site-server/cache-control.ts';
import { contentType } from '@civil-society/site/publisher/site-server/content-type.ts';
import { encodingOfCopy, encodings } from '@civil-society/site/publisher/site-server/encodings.ts';
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
 * which every browser and search engine reads; brotli would lock some out.
 */
export async function listObjects(site: string): Promise<SiteObject[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  const objects: SiteObject[] = [];
  for (const key of [...paths].sort()) {
    if (encodingOfCopy(key) !== undefined) continue;
    const isCompressed = paths.has(`${key}${encodings.gzip}`);
    const file = join(site, isCompressed ? `${key}${encodings.gzip}` : key);
    const headers = {
      ContentType: contentType(key),
      CacheControl: cacheControl(`/${key}`),
      ...(isCompressed ? { ContentEncoding: 'gzip' } : {}),
    };
    const hash = createHash('sha256')
      .update(JSON.stringify(headers))
      .update(await readFile(file))
      .digest('base64url');
    objects.push({ key, file, headers, stage: stageOf(key), hash });
  }
  return objects;
}
