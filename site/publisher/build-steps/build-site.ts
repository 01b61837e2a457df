import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CmsContent } from '../../src/cms/fetch-all.ts';
import { contentFromCms } from '../../src/cms/content-from-cms.ts';
import { releaseFiles } from '../releases/release-folders.ts';
import type { Release } from '../releases/release.ts';
import { checkSite } from './check-site.ts';
import { compressSite } from './compress-site.ts';
import { downloadImages } from './download-images.ts';
import { indexSearch } from './index-search.ts';
import { runAstro } from './run-astro.ts';

export type SiteBuild = {
  cmsUrl: string;
  siteFolder: string;
  /** Variables that the pages are built with, besides the content. */
  settings: Readonly<Record<string, string>>;
  signal: AbortSignal;
};

/**
 * Builds the whole site of `cmsContent` into the folder `work`: snapshot, images, pages, search
 * index, compressed copies.
 * @throws Error with the reason; what is in `work` is then of no use.
 */
export async function buildSite(
  cmsContent: CmsContent,
  work: string,
  { cmsUrl, siteFolder, settings, signal }: SiteBuild,
): Promise<Pick<Release, 'pageCount' | 'badEntries'>> {
  const site = join(work, releaseFiles.site);
  const mediaFolder = join(work, 'media');
  const snapshotFile = join(work, releaseFiles.snapshot);
  const mapped = contentFromCms(cmsContent);
  const { content, badEntries } = await downloadImages(mapped.content, {
    cmsUrl,
    mediaFolder,
    signal,
  });
  await writeFile(snapshotFile, JSON.stringify(content));
  await mkdir(site);
  await runAstro({ siteFolder, outFolder: site, snapshotFile, settings, signal });
  // Astro empties its folder first, so the images come after.
  await rename(mediaFolder, join(site, 'media'));
  const pageCount = await indexSearch(site);
  signal.throwIfAborted();
  await checkSite(site);
  await compressSite(site);
  signal.throwIfAborted();
  return { pageCount, badEntries: [...mapped.badEntries, ...badEntries] };
}
