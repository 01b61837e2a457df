import { localDate } from '@civil-society/shared/event/local-time';
import type { Logger } from 'pino';
import type { CmsClient } from '../src/cms/client.ts';
import { fetchAll, type CmsContent } from '../src/cms/fetch-all.ts';
import { fetchContentRevision } from '../src/cms/fetch-content-revision.ts';
import { errorText } from './error-text.ts';
import { explainFullDisk } from './explain-full-disk.ts';
import type { PublisherMetrics } from './metrics/publisher-metrics.ts';
import type { StatusBoard } from './publisher-status.ts';
import type { SiteGate } from './gates/site-gate.ts';
import { createRelease, type ReleaseCreation } from './releases/create-release.ts';
import { realDisk, type Disk } from './releases/disk.ts';
import type { EarlierRelease } from './releases/earlier-release.ts';
import { followHold } from './releases/follow-hold.ts';
import { isUpToDate } from './releases/is-up-to-date.ts';
import { makeCurrent } from './releases/make-current.ts';
import { prepareSpare } from './releases/prepare-spare.ts';
import { pruneReleases } from './releases/prune-releases.ts';
import { readLive } from './releases/read-live.ts';
import type { ReleaseDraft } from './releases/release-draft.ts';
import type { ReleaseFolders } from './releases/release-folders.ts';
import { releaseId } from './releases/release-id.ts';
import type { Release } from './releases/release.ts';

export type Publishing = {
  client: CmsClient;
  folders: ReleaseFolders;
  board: StatusBoard;
  log: Logger;
  /** Hash of everything besides the content that decides what a build gives. */
  hashCode: () => Promise<string>;
  /** Makes the draft the site of the content, and makes sure that it is fit to be shown. */
  build: (
    content: CmsContent,
    into: { draft: ReleaseDraft; workFolder: string; live: EarlierRelease | undefined },
  ) => Promise<Pick<Release, 'pageCount' | 'badEntries' | 'warnings'>>;
  /** What `build` checks sites by; it hears what has become live. */
  gate?: Pick<SiteGate, 'accept'>;
  /** Serves a release; a new one is shown for the first time. */
  show: (release: Release, options?: { isNew: boolean }) => Promise<void>;
  metrics?: Pick<PublisherMetrics, 'pages'>;
  now?: () => Date;
  disk?: Disk;
};

/**
 * Brings the live site up to date with the CMS; does nothing when it is, or when an earlier release
 * is held. The site is also built anew when its code has changed, when the day has, since pages
 * leave out what is past, and when the live release is damaged.
 * @throws Error with the reason; the live release stays.
 */
export async function publishContent(publishing: Publishing): Promise<void> {
  const { client, folders, board, log, show, now = () => new Date() } = publishing;
  board.update({ activity: 'checking' });
  const begun = now();
  const held = await followHold(folders, log);
  board.update({ held });
  const live = await readLive(folders, log);
  if (live && live.release.id !== board.read().release?.id) await show(live.release);
  const codeHash = await publishing.hashCode();
  const builtFor = localDate(begun);
  const revision = await fetchContentRevision(client);
  board.update({ checked: { at: now().toISOString(), revision } });
  board.heard(revision);
  const isHeld = held !== undefined && held.revision === revision;
  if (!isHeld && !isUpToDate(live?.release, { revision, codeHash, builtFor })) {
    board.update({ activity: 'building' });
    log.info({ revision }, 'building');
    const release = await buildRelease(publishing, { live, begun, codeHash, builtFor });
    const shown = await makeCurrent(release, publishing);
    if (shown.release.id === release.id) publishing.gate?.accept(release.id);
    board.update({ held: shown.held });
    await show(shown.release, { isNew: shown.release.id === release.id });
    log.info({ release: shown.release }, 'released');
    board.update({ activity: 'idle' });
    await tidyReleases(publishing);
  }
  board.update({ activity: 'idle' });
}

/** Makes room, and the next release quicker; nobody waits for it. */
async function tidyReleases({ folders, log, disk = realDisk }: Publishing): Promise<void> {
  await prepareSpare(folders, { disk }).catch((error: unknown) => {
    log.warn({ reason: errorText(error) }, 'no folder could be made ready for the next release');
  });
  const removed = await pruneReleases(folders);
  if (removed.length > 0) log.info({ removed }, 'removed old releases');
}

type Begun = Pick<Release, 'codeHash' | 'builtFor'> & {
  live: EarlierRelease | undefined;
  begun: Date;
};

async function buildRelease(publishing: Publishing, begin: Begun): Promise<Release> {
  const { client, folders, disk, now = () => new Date() } = publishing;
  const { live, begun, codeHash, builtFor } = begin;
  const content = await fetchAll(client);
  const id = releaseId(begun, content.revision);
  const build: ReleaseCreation['build'] = async (draft, workFolder) => {
    const built = await publishing.build(content, { draft, workFolder, live });
    publishing.metrics?.pages({ rendered: built.pageCount, skipped: 0 });
    const builtAt = now();
    return {
      id,
      revision: content.revision,
      codeHash,
      builtFor,
      builtAt: builtAt.toISOString(),
      buildSeconds: (builtAt.getTime() - begun.getTime()) / 1000,
      ...built,
    };
  };
  try {
    return await createRelease({
      folders,
      id,
      live,
      build,
      now,
      // Every page is built, so every file can be mended.
      verify: true,
      ...(disk && { disk }),
    });
  } catch (error) {
    throw await explainFullDisk(error, folders);
  }
}
