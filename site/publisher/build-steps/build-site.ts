import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CmsContent } from '../../src/cms/fetch-all.ts';
import { contentFromCms } from '../../src/cms/content-from-cms.ts';
import type { ReleaseLimits } from '../gates/release-limits.ts';
import type { SiteGate } from '../gates/site-gate.ts';
import type { EarlierRelease } from '../releases/earlier-release.ts';
import { readContent } from '../releases/read-content.ts';
import type { ReleaseDraft } from '../releases/release-draft.ts';
import { releaseFiles } from '../releases/release-folders.ts';
import type { Release } from '../releases/release.ts';
import { buildOnOwnDisk } from './build-on-own-disk.ts';
import { downloadImages } from './download-images.ts';
import { indexSearch } from './index-search.ts';

export type SiteBuild = {
  cmsUrl: string;
  siteFolder: string;
  /** Variables that the pages are built with, besides the content. */
  settings: Readonly<Record<string, string>> & { readonly SITE_URL: string };
  limits: ReleaseLimits;
  gate: SiteGate;
  signal: AbortSignal;
};

export type BuildTarget = {
  draft: ReleaseDraft;
  /** For the release's other files, and for what is needed meanwhile. */
  workFolder: string;
  /** What visitors see now. */
  live: EarlierRelease | undefined;
};

/**
 * Makes the draft the whole site of `cmsContent`: snapshot, images, pages, search index; and makes
 * sure that it is fit to be shown.
 * @throws Error with the reason; the draft is then of no use.
 */
export async function buildSite(
  cmsContent: CmsContent,
  { draft, workFolder, live }: BuildTarget,
  { cmsUrl, siteFolder, settings, limits, gate, signal }: SiteBuild,
): Promise<Pick<Release, 'pageCount' | 'badEntries' | 'warnings'>> {
  const built = join(workFolder, 'built');
  const mediaFolder = join(workFolder, 'media');
  const snapshotFile = join(workFolder, releaseFiles.snapshot);
  const mapped = contentFromCms(cmsContent, live && (await readContent(live)));
  const { content, badEntries } = await downloadImages(mapped.content, {
    cmsUrl,
    mediaFolder,
    liveMedia: live && join(live.siteFolder, 'media'),
    signal,
  });
  await writeFile(snapshotFile, JSON.stringify(content));
  await mkdir(built);
  await buildOnOwnDisk({ siteFolder, outFolder: built, snapshotFile, settings, signal });
  // Astro empties its folder first, so the images come after.
  await rename(mediaFolder, join(built, 'media'));
  const pageCount = await indexSearch(built);
  signal.throwIfAborted();
  await draft.putFolder(built);
  await rm(built, { recursive: true });
  signal.throwIfAborted();
  const warnings = await gate.check({ draft, content, live, limits });
  return { pageCount, badEntries: [...mapped.badEntries, ...badEntries], warnings };
}
