import { region } from '@civil-society/shared/region/region';
import type { Logger } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { createCmsClient } from '../src/cms/client.ts';
import { fetchAll } from '../src/cms/fetch-all.ts';
import { fetchContentRevision } from '../src/cms/fetch-content-revision.ts';
import { buildSite } from './build/build-site.ts';
import { hashSiteCode } from './build/hash-site-code.ts';
import { createRelease } from './releases/create-release.ts';
import { isUpToDate } from './releases/is-up-to-date.ts';
import { pruneReleases } from './releases/prune-releases.ts';
import { releaseId } from './releases/release-id.ts';
import type { ReleaseFolders } from './releases/release-folders.ts';
import type { Release } from './releases/release.ts';
import { switchRelease } from './releases/switch-release.ts';
import type { StatusBoard } from './publisher-status.ts';

export type Publishing = {
  cms: { url: string; token: string };
  siteFolder: string;
  folders: ReleaseFolders;
  /** Variables that change what is built, besides the content. */
  settings: Readonly<Record<string, string>>;
  board: StatusBoard;
  log: Logger;
  /** Serves the new release. */
  onRelease: (release: Release) => Promise<void>;
  signal: AbortSignal;
};

/**
 * Brings the live site up to date with the CMS; does nothing when it is. The site is also built
 * anew when its code has changed and when the day has, since pages leave out what is past.
 * @throws Error with the reason; the live release stays.
 */
export async function publishContent(publishing: Publishing): Promise<void> {
  const { cms, siteFolder, folders, settings, board, log, onRelease, signal } = publishing;
  board.update({ activity: 'checking' });
  const client = createCmsClient({ ...cms, signal });
  const begun = new Date();
  const codeHash = await hashSiteCode(siteFolder, settings);
  const builtFor = Temporal.Instant.fromEpochMilliseconds(begun.getTime())
    .toZonedDateTimeISO(region.timeZone)
    .toPlainDate()
    .toString();
  const revision = await fetchContentRevision(client);
  if (isUpToDate(board.read().release, { revision, codeHash, builtFor })) {
    board.update({ activity: 'idle' });
    return;
  }

  board.update({ activity: 'building' });
  log.info({ revision }, 'building');
  const content = await fetchAll(client);
  const id = releaseId(begun, content.revision);
  const release = await createRelease(folders, id, async (work) => {
    const environment = { ...process.env, ...settings };
    const built = await buildSite(content, work, {
      cmsUrl: cms.url,
      siteFolder,
      environment,
      signal,
    });
    const builtAt = new Date();
    const buildSeconds = (builtAt.getTime() - begun.getTime()) / 1000;
    const { revision } = content;
    return {
      id,
      revision,
      codeHash,
      builtAt: builtAt.toISOString(),
      builtFor,
      buildSeconds,
      ...built,
    };
  });
  await switchRelease(folders, id);
  await onRelease(release);
  board.update({ activity: 'idle', release });
  const { pageCount, buildSeconds, badEntries } = release;
  log.info({ id, pageCount, buildSeconds, badEntries }, 'released');
  const removed = await pruneReleases(folders);
  if (removed.length > 0) log.info({ removed }, 'removed old releases');
}
