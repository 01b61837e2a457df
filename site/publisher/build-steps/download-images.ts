import { mkdir } from 'node:fs/promises';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { BadEntry } from '../../src/cms/bad-entry.ts';
import { replaceImages } from '../../src/cms/replace-images.ts';
import { bringKeptImage, mediaRoute } from './bring-kept-image.ts';
import { downloadImage, type ImageSource } from './download-image.ts';
import { forEachLimited } from './for-each-limited.ts';
import { imagesOf } from './images-of.ts';

/**
 * Brings the content's images from the CMS into the media folder, and makes their addresses those
 * on the site; images of entries that are kept as they were come from the live release. An image that can't be shown is left out and reported; the entry stays.
 */
export async function downloadImages(
  content: SiteContent,
  source: ImageSource & { liveMedia: string | undefined },
): Promise<{ content: SiteContent; badEntries: BadEntry[] }> {
  await mkdir(source.mediaFolder, { recursive: true });
  const images = imagesOf(content);
  const unique = new Map(images.map(({ image }) => [image.url, image]));
  const results = new Map<string, Awaited<ReturnType<typeof downloadImage>>>();
  await forEachLimited([...unique.values()], 8, async (image) => {
    const isKept = image.url.startsWith(mediaRoute);
    const bring = isKept ? bringKeptImage(image.url, source) : downloadImage(image, source);
    results.set(image.url, await bring);
  });
  const onSite = replaceImages(content, (image) => {
    const result = results.get(image.url);
    return result && 'name' in result
      ? { ...image, url: `${mediaRoute}${result.name}` }
      : undefined;
  });
  const badEntries = images.flatMap(({ image, field, ...entry }): BadEntry[] => {
    const result = results.get(image.url);
    if (!result || 'name' in result) return [];
    const problem = { field, kind: 'image', message: result.problem } as const;
    return [{ ...entry, isLeftOut: false, isKept: false, problems: [problem] }];
  });
  return { content: onSite, badEntries };
}
