import { join } from 'node:path';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import { readSnapshot } from '../../src/cms/read-snapshot.ts';
import type { EarlierRelease } from './earlier-release.ts';
import { releaseFiles } from './release-folders.ts';

/**
 * What a release was built from; undefined when this version of the code can't read it, which is
 * only to say that no entry of it can be kept.
 */
export async function readContent({
  siteFolder,
}: Pick<EarlierRelease, 'siteFolder'>): Promise<SiteContent | undefined> {
  try {
    return await readSnapshot(join(siteFolder, '..', releaseFiles.snapshot));
  } catch (error) {
    process.emitWarning(`Entries that are bad now can't be shown as they were: ${String(error)}`);
    return undefined;
  }
}
