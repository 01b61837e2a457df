import type { Logger } from 'pino';
import type { CmsClient } from '../src/cms/client.ts';
import { fetchAll, type CmsContent } from '../src/cms/fetch-all.ts';
import { fetchContentRevision } from '../src/cms/fetch-content-revision.ts';
import type { StatusBoard } from './publisher-status.ts';
import { createRelease } from './releases/create-release.ts';
import { isUpToDate } from './releases/is-up-to-date.ts';
import { localDate } from '@civil-society/shared/event/local-time';
import { keepOldAssets } from './releases/keep-old-assets.ts';
import { pruneReleases } from './releases/prune-releases.ts';
import type { ReleaseFolders } from './releases/release-folders.ts';
import { releaseId } from './releases/release-id.ts';
import type { Release } from './releases/release.ts';
import { switchRelease } from './releases/switch-release.ts';

export type Publishing = {
  client: CmsClient;
  folders: ReleaseFolders;
  board: StatusBoard;
  log: Logger;
  /** Hash of everything besides the content that decides what a build gives. */
  hashCode: () => Promise<string>;
  /** Builds the site of the content into a work folder. */
  build: (content: CmsContent, work: string) => Promise<Pick<Release, 'pageCount' | 'badEntries'>>;
  /** Serves a new release. */
  show: (release: Release) => Promise<void>;
};

/**
 * Brings the live site up to date with the CMS; does nothing when it is. The site is also built
 * anew when its code has changed and when the day has, since pages leave out what is past.
 * @throws Error with the reason; the live release stays.
 */
export async function publishContent(publishing: Publishing): Promise<void> {
  const { client, folders, board, log, show } = publishing;
  board.update({ activity: 'checking' });
  const begun = new Date();
  const codeHash = await publishing.hashCode();
  const builtFor = localDate(begun);
  const revision = await fetchContentRevision(client);
  if (!isUpToDate(board.read().release, { revision, codeHash, builtFor })) {
    board.update({ activity: 'building' });
    log.info({ revision }, 'building');
    const content = await fetchAll(client);
    const id = releaseId(begun, content.revision);
    const release = await createRelease(folders, id, async (work) => {
      const built = await publishing.build(content, work);
      const builtAt = new Date();
      await keepOldAssets(folders.current, work, builtAt);
      return {
        id,
        revision: content.revision,
        codeHash,
        builtFor,
        builtAt: builtAt.toISOString(),
        buildSeconds: (builtAt.getTime() - begun.getTime()) / 1000,
        ...built,
      };
    });
    await switchRelease(folders, id);
    await show(release);
    log.info({ release }, 'released');
    const removed = await pruneReleases(folders);
    if (removed.length > 0) log.info({ removed }, 'removed old releases');
  }
  board.update({ activity: 'idle' });
}
