import { basename } from 'node:path';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { Image } from '@civil-society/shared/media/image';
import type { BadEntry } from '../../src/cms/bad-entry.ts';
import { replaceImages } from '../../src/cms/replace-images.ts';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { downloadImage, type Download } from './download-image.ts';
import { imagesOf } from './images-of.ts';

/** Where images are on the site; the CMS has its own under other addresses. */
export const mediaRoute = '/media/';

/** The pictures that the release in the making has, by file name. */
export type MediaFiles = {
  has(name: string): boolean;
  put(name: string, bytes: Buffer): Promise<void>;
};

export type LocalImages = {
  /** With the images' addresses on the site; entries that did not change are the same objects. */
  content: SiteContent;
  badEntries: BadEntry[];
  /** Of the files that the content needs. */
  names: ReadonlySet<string>;
};

/**
 * Brings the content's images from the CMS into the release, and makes their addresses those on the
 * site. An image is fetched once for an entry that stays the same, unless `again`. Entries that are
 * shown in their last good version have their images in the release already. An image that can't be
 * shown is left out and reported; the entry stays.
 * @throws CmsError when the CMS does not answer as it should.
 */
export function createImageLocaliser(cmsUrl: string) {
  const known = new WeakMap<Image, string>();
  return async (
    content: SiteContent,
    files: MediaFiles,
    { signal, again = false }: { signal: AbortSignal; again?: boolean },
  ): Promise<LocalImages> => {
    const images = imagesOf(content);
    const results = new Map<string, { name: string } | { problem: string }>();
    const missing = new Map<string, Image>();
    for (const { image } of images) {
      const name = nameOf(image, known);
      if (name !== undefined && files.has(name) && !(again && isInCms(image)))
        results.set(image.url, { name });
      else if (isInCms(image)) missing.set(image.url, image);
      else results.set(image.url, { problem: 'the live release has no such file' });
    }
    await forEachLimited([...missing.values()], 8, async (image) => {
      const download = await downloadImage(image, cmsUrl, signal);
      if ('name' in download) await files.put(download.name, download.bytes);
      results.set(image.url, withoutBytes(download));
    });
    const names = new Set<string>();
    const local = replaceImages(content, (image) => {
      const result = results.get(image.url);
      if (!result || !('name' in result)) return undefined;
      names.add(result.name);
      if (isInCms(image)) known.set(image, result.name);
      return { ...image, url: `${mediaRoute}${result.name}` };
    });
    const badEntries = images.flatMap(({ image, field, ...entry }): BadEntry[] => {
      const result = results.get(image.url);
      if (!result || 'name' in result) return [];
      const problem = { field, kind: 'image', message: result.problem } as const;
      return [{ ...entry, isLeftOut: false, isKept: false, problems: [problem] }];
    });
    return { content: local, badEntries, names };
  };
}

function isInCms({ url }: Image): boolean {
  return !url.startsWith(mediaRoute);
}

function nameOf(image: Image, known: WeakMap<Image, string>): string | undefined {
  return isInCms(image) ? known.get(image) : basename(image.url);
}

function withoutBytes(download: Download): { name: string } | { problem: string } {
  return 'name' in download ? { name: download.name } : download;
}
