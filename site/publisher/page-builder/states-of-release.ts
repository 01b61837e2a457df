import { join } from 'node:path';
import type { Logger } from 'pino';
import { errorText } from '../error-text.ts';
import type { EarlierRelease } from '../releases/earlier-release.ts';
import { releaseFiles, type ReleaseFolders } from '../releases/release-folders.ts';
import { noPages, type PageStates } from './page-states.ts';
import { readSavedPages } from './saved-pages.ts';

/** What a release's pages were made from; nothing where that can't be known, which costs time only. */
export async function statesOfRelease(
  live: EarlierRelease | undefined,
  { codeHash, folders, log }: { codeHash: string; folders: ReleaseFolders; log: Logger },
): Promise<PageStates> {
  if (!live) return noPages;
  const file = join(folders.release(live.release.id), releaseFiles.pages);
  try {
    return await readSavedPages(file, codeHash);
  } catch (error) {
    log.warn({ file, reason: errorText(error) }, 'every page is rendered anew');
    return noPages;
  }
}
