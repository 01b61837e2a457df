import type { Logger } from 'pino';
import type { CmsClient } from '../src/cms/client.ts';
import type { ContentStore } from '../src/cms/content-store.ts';
import { fetchContentRevision } from '../src/cms/fetch-content-revision.ts';
import { dayOfSite } from './day-of-site.ts';
import { errorText } from './error-text.ts';
import type { LastGoodStore } from './last-good/last-good-store.ts';
import { createLiveMemory } from './live-memory.ts';
import { makeRelease, type MadeRelease, type ReleaseParts } from './make-release.ts';
import type { PublisherMetrics } from './metrics/publisher-metrics.ts';
import type { StatusBoard } from './publisher-status.ts';
import type { EarlierRelease } from './releases/earlier-release.ts';
import { followHold } from './releases/follow-hold.ts';
import { isUpToDate } from './releases/is-up-to-date.ts';
import { keptReleases } from './releases/kept-releases.ts';
import { listReleases } from './releases/list-releases.ts';
import { LostFilesError } from './releases/lost-files-error.ts';
import { makeCurrent } from './releases/make-current.ts';
import { prepareSpare } from './releases/prepare-spare.ts';
import { mediaFolder } from './site-builder/media-files-of.ts';
import { pruneReleases } from './releases/prune-releases.ts';
import { readLive } from './releases/read-live.ts';
import type { ReleaseFolders } from './releases/release-folders.ts';
import type { Release } from './releases/release.ts';
import { searchContent } from './search-index/search-content.ts';
import { isIndexOf } from './search-index/search-hash.ts';
import { RenderError } from './renderer/render-error.ts';
import type { RendererSource } from './renderer/renderer-source.ts';

export type Publishing = ReleaseParts & {
  client: CmsClient;
  store: ContentStore;
  lastGood: LastGoodStore;
  renderers: RendererSource;
  folders: ReleaseFolders;
  board: StatusBoard;
  log: Logger;
  /** Hash of everything besides the content that decides what a build gives. */
  hashCode: () => Promise<string>;
  /** Serves a release; a new one is shown for the first time. */
  show: (release: Release, options?: { isNew: boolean }) => Promise<void>;
  metrics?: Pick<PublisherMetrics, 'pages'>;
  now?: () => Date;
};

/**
 * Brings the live site up to date with the CMS; does nothing when it is, or when an earlier release
 * is held. Only what has changed is read, rendered and written. When the day has changed, everything
 * is: pages leave out what is past, and what should be as before is checked to be so.
 * @returns a function that throws an Error with the reason; the live release then stays
 */
export function createPublishContent(publishing: Publishing) {
  const { client, store, folders, board, log, show, search, now = () => new Date() } = publishing;
  const memory = createLiveMemory(publishing);
  let isWholeNext = false;

  const release = async (begun: Begun, signal: AbortSignal): Promise<EarlierRelease['release']> => {
    const { live, codeHash } = begun;
    const before = await memory.recall(live, codeHash);
    const isWhole = isWholeNext || (live !== undefined && live.release.builtFor !== begun.builtFor);
    const reading = await store.read({ whole: isWhole, lastGood: before.content });
    const renderer = await publishing.renderers.rendererFor(codeHash, signal);
    const making = { ...begun, reading, renderer, before: before.states, isWhole, signal };
    const made = await makeRelease(making, publishing).catch(async (error: unknown) => {
      isWholeNext = error instanceof LostFilesError;
      if (error instanceof RenderError) await publishing.renderers.discard();
      throw error;
    });
    isWholeNext = false;
    return goLive(made, codeHash);
  };

  const goLive = async (made: MadeRelease, codeHash: string): Promise<Release> => {
    const { id } = made.release;
    const shown = await makeCurrent(made.release, publishing);
    const isShown = shown.release.id === id;
    if (isShown) {
      publishing.gate.accept(id);
      memory.keep({ releaseId: id, codeHash, states: made.states, content: made.content });
    }
    board.update({ held: shown.held });
    await show(shown.release, { isNew: isShown });
    log.info({ release: shown.release }, 'released');
    const { pageCount, renderedCount } = made;
    publishing.metrics?.pages({ rendered: renderedCount, skipped: pageCount - renderedCount });
    board.update({ activity: 'idle' });
    if (isShown) await publishing.lastGood.save(made.content);
    return shown.release;
  };

  return async (signal: AbortSignal): Promise<void> => {
    board.update({ activity: 'checking' });
    const begun = now();
    const held = await followHold(folders, log);
    board.update({ held });
    const live = await readLive(folders, log);
    if (live && live.release.id !== board.read().release?.id) await show(live.release);
    const codeHash = await publishing.hashCode();
    const day = dayOfSite(begun);
    const revision = await fetchContentRevision(client);
    board.update({ checked: { at: now().toISOString(), revision } });
    board.heard(revision);
    const isHeld = held !== undefined && held.revision === revision;
    const isCurrent =
      isUpToDate(live?.release, { revision, codeHash, builtFor: day.builtFor }) &&
      !search.hasNewerThan(live?.release.searchHash);
    if (!isHeld && !isCurrent) {
      board.update({ activity: 'building' });
      log.info({ revision }, 'building');
      const shown = await release({ live, begun, codeHash, ...day }, signal);
      followSearch(shown, codeHash, shown.builtFor !== live?.release.builtFor);
      await tidyReleases(publishing);
    } else if (live && !isHeld && !memory.of(live.release.id)) {
      board.update({ activity: 'idle' });
      // Only the first change would be slower without it: no reason to call the site out of date.
      await learnLive(live, { codeHash, now: day.now }, signal).catch((error: unknown) =>
        log.warn(
          { reason: errorText(error) },
          'the live pages could not be learnt; it is tried again',
        ),
      );
    }
    board.update({ activity: 'idle' });
  };

  /** After a start with nothing to publish: makes the first change as quick as every other. */
  async function learnLive(
    live: EarlierRelease,
    { codeHash, now: forNow }: { codeHash: string; now: string },
    signal: AbortSignal,
  ): Promise<void> {
    void publishing.gate.learn(live).catch((error: unknown) => {
      log.warn({ reason: errorText(error) }, 'the live pages could not be read ahead');
    });
    const before = await memory.recall(live, codeHash);
    const { content } = await store.read({ lastGood: before.content });
    await publishing.renderers.rendererFor(codeHash, signal);
    const hasImage = (name: string) => live.manifest.files.has(`${mediaFolder}${name}`);
    const site = { content, now: forNow, hasImage, signal };
    const learnt = await publishing.builder.learn(site, before.states);
    if (content.revision !== live.release.revision) return;
    memory.keep({ releaseId: live.release.id, codeHash, ...learnt });
    followSearch(live.release, codeHash);
    log.info({ pages: learnt.states.pages.size }, 'ready for changes');
    // Later on, the next release begins in the folder of the oldest.
    const { keep = keptReleases } = publishing;
    if ((await listReleases(folders)).length < keep) await tidyReleases(publishing);
  }

  function followSearch(
    { id, revision, searchHash }: Release,
    codeHash: string,
    isExact = false,
  ): void {
    const known = memory.of(id);
    if (!known) return;
    const content = searchContent(known.states, codeHash, known.content.searchSynonyms);
    const before = Math.min(board.read().searchRevision ?? 0, revision - 1);
    board.update({ searchRevision: isIndexOf(searchHash, content.hash) ? revision : before });
    search.follow({ siteFolder: folders.site(id), live: searchHash, content, isExact });
  }
}

/** What a release begins from. */
export type Begun = {
  live: EarlierRelease | undefined;
  begun: Date;
  codeHash: string;
  builtFor: string;
  /** The instant that the pages are made for. */
  now: string;
};

/** Makes room, and the next release quicker; nobody waits for it. */
async function tidyReleases({ folders, log, keep, disk }: Publishing): Promise<void> {
  await prepareSpare(folders, { keep, ...(disk && { disk }) }).catch((error: unknown) => {
    log.warn({ reason: errorText(error) }, 'no folder could be made ready for the next release');
  });
  const removed = await pruneReleases(folders, keep);
  if (removed.length > 0) log.info({ removed }, 'removed old releases');
}
