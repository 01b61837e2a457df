import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { Logger } from 'pino';
import { errorText } from './error-text.ts';
import type { LastGoodStore } from './last-good/last-good-store.ts';
import type { PageStates } from './page-builder/page-states.ts';
import { statesOfRelease } from './page-builder/states-of-release.ts';
import type { EarlierRelease } from './releases/earlier-release.ts';
import type { ReleaseFolders } from './releases/release-folders.ts';

/** What is known of a live release besides what its folder holds. */
export type Known = {
  releaseId: string;
  codeHash: string;
  states: PageStates;
  /** As it is shown. */
  content: SiteContent;
};

/** What a publishing builds on. Lost with the process, and found again on the disk, less exact. */
export type LiveMemory = {
  keep(known: Known): void;
  of(releaseId: string): Known | undefined;
  /** What the next release begins from, from the memory or, after a start, from the disk. */
  recall(
    live: EarlierRelease | undefined,
    codeHash: string,
  ): Promise<Pick<Known, 'states' | 'content'>>;
};

export function createLiveMemory(parts: {
  folders: ReleaseFolders;
  log: Logger;
  lastGood: LastGoodStore;
}): LiveMemory {
  const { folders, log, lastGood } = parts;
  let last: Known | undefined;
  const onDamage = (file: string, error: unknown) =>
    log.warn({ file, reason: errorText(error) }, 'a saved part of the content is damaged');
  return {
    keep(known) {
      last = known;
    },
    of: (releaseId) => (last?.releaseId === releaseId ? last : undefined),
    async recall(live, codeHash) {
      if (live && last?.releaseId === live.release.id && last.codeHash === codeHash) return last;
      return {
        states: await statesOfRelease(live, { codeHash, folders, log }),
        content: last?.content ?? (await lastGood.read(onDamage)),
      };
    },
  };
}
