import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CmsContent } from '../../src/cms/fetch-all.ts';
import { contentFromCms } from '../../src/cms/content-from-cms.ts';
import { checkSite } from '../gates/check-site.ts';
import type { ReleaseLimits } from '../gates/release-limits.ts';
import type { EarlierRelease } from '../releases/earlier-release.ts';
import { readContent } from '../releases/read-content.ts';
import { releaseFiles } from '../releases/release-folders.ts';
import type { Release } from '../releases/release.ts';
import { buildOnOwnDisk } from './build-on-own-disk.ts';
import { compressSite } from './compress-site.ts';
import { downloadImages } from './download-images.ts';
import { indexSearch } from './index-search.ts';

export type SiteBuild = {
  cmsUrl: string;
  siteFolder: string;
  /** Variables that the pages are built with, besides the content. */
  settings: Readonly<Record<string, string>> & { readonly SITE_URL: string };
  /** What visitors see now. */
  live: EarlierRelease | undefined;
  limits: ReleaseLimits;
  signal: AbortSignal;
};

/**
 * Builds the whole site of `cmsContent` into the folder `work`: snapshot, images, pages, search
 * index, compressed copies; and makes sure that it is fit to be shown.
 * @throws Error with the reason; what is in `work` is then of no use.
 */
export async function buildSite(
  cmsContent: CmsContent,
  work: string,
  { cmsUrl, siteFolder, settings, live, limits, signal }: SiteBuild,
): Promise<Pick<Release, 'pageCount' | 'badEntries' | 'warnings'>> {
  const site = join(work, releaseFiles.site);
  const mediaFolder = join(work, 'media');
  const snapshotFile = join(work, releaseFiles.snapshot);
  const mapped = contentFromCms(cmsContent, live && (await readContent(live)));
  const { content, badEntries } = await downloadImages(mapped.content, {
    cmsUrl,
    mediaFolder,
    liveMedia: live && join(live.siteFolder, 'media'),
    signal,
  });
  await writeFile(snapshotFile, JSON.stringify(content));
  await mkdir(site);
  await buildOnOwnDisk({ siteFolder, outFolder: site, snapshotFile, settings, signal });
  // Astro empties its folder first, so the images come after.
  await rename(mediaFolder, join(site, 'media'));
  const pageCount = await indexSearch(site);
  signal.throwIfAborted();
  await compressSite(site);
  signal.throwIfAborted();
  const warnings = await checkSite({
    siteFolder: site,
    siteUrl: settings.SITE_URL,
    content,
    live,
    limits,
  });
  return { pageCount, badEntries: [...mapped.badEntries, ...badEntries], warnings };
}
