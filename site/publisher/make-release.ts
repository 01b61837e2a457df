import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { StoreReading } from '../src/cms/content-store.ts';
import { explainFullDisk } from './explain-full-disk.ts';
import type { ReleaseLimits } from './gates/release-limits.ts';
import type { SiteGate } from './gates/site-gate.ts';
import type { PageStates } from './page-builder/page-states.ts';
import type { Begun } from './publish-content.ts';
import { createRelease, type ReleaseCreation } from './releases/create-release.ts';
import type { Disk } from './releases/disk.ts';
import { releaseFiles, type ReleaseFolders } from './releases/release-folders.ts';
import { releaseId } from './releases/release-id.ts';
import type { Release } from './releases/release.ts';
import type { Renderer } from './renderer/start-renderer.ts';
import { searchContent } from './search-index/search-content.ts';
import type { SearchUpdater } from './search-index/search-updater.ts';
import type { SiteBuilder } from './site-builder/site-builder.ts';
import { join } from 'node:path';

/** What makes a release. */
export type ReleaseParts = {
  builder: SiteBuilder;
  search: SearchUpdater;
  gate: SiteGate;
  limits: ReleaseLimits;
  folders: ReleaseFolders;
  now?: () => Date;
  /** How many releases there are to go back to, the live one among them. */
  keep?: number;
  disk?: Disk;
};

export type Making = Begun & {
  reading: StoreReading;
  renderer: Renderer;
  /** What the live release's pages were made from. */
  before: PageStates;
  /** Make and check everything anew. */
  isWhole: boolean;
  signal: AbortSignal;
};

export type MadeRelease = {
  release: Release;
  states: PageStates;
  /** As it is shown. */
  content: SiteContent;
  pageCount: number;
  renderedCount: number;
};

/**
 * Makes a release of the content that was read, complete and on the disk; nobody sees it yet.
 * @throws Error with the reason; then nothing is left of it.
 */
export async function makeRelease(making: Making, parts: ReleaseParts): Promise<MadeRelease> {
  const { live, begun, codeHash, builtFor, reading, before, isWhole, signal } = making;
  const { folders, keep, disk, gate, limits, now = () => new Date() } = parts;
  const { revision } = reading.content;
  const id = releaseId(begun, revision);
  let made: Omit<MadeRelease, 'release'> | undefined;

  const build: ReleaseCreation['build'] = async (draft, workFolder) => {
    const built = await parts.builder.build(
      { ...making, content: reading.content, draft, workFolder, whole: isWhole },
      before,
    );
    signal.throwIfAborted();
    const search = {
      content: searchContent(built.states, codeHash, built.content.searchSynonyms),
      live: live?.release.searchHash,
      siteFolder: join(workFolder, releaseFiles.site),
    };
    const searchHash = await parts.search.bring(draft, search, signal);
    signal.throwIfAborted();
    const warnings = await gate.check({ draft, content: built.content, live, limits });
    made = built;
    const builtAt = now();
    return {
      id,
      revision,
      codeHash,
      builtFor,
      builtAt: builtAt.toISOString(),
      buildSeconds: (builtAt.getTime() - begun.getTime()) / 1000,
      pageCount: built.pageCount,
      searchHash,
      badEntries: [...reading.badEntries, ...built.badEntries],
      warnings: [...warnings, ...driftWarnings(reading.drift, built.drift)],
    };
  };
  try {
    const release = await createRelease({
      folders,
      id,
      live,
      build,
      now,
      verify: isWhole,
      ...(keep !== undefined && { keep }),
      ...(disk && { disk }),
    });
    if (!made) throw new Error('A release was made that nobody built.');
    return { release, ...made };
  } catch (error) {
    throw await explainFullDisk(error, folders);
  }
}

/** What the check of every night found: the incremental way had gone astray, and is right again. */
function driftWarnings(entries: readonly string[], pages: readonly string[]): string[] {
  const some = (list: readonly string[]) =>
    `${list.slice(0, 5).join(', ')}${list.length > 5 ? ` and ${list.length - 5} more` : ''}`;
  return [
    ...(entries.length > 0
      ? [`Entries were not as the CMS has them, though it told of no change: ${some(entries)}.`]
      : []),
    ...(pages.length > 0
      ? [`Pages were not as a full build makes them, and have been mended: ${some(pages)}.`]
      : []),
  ];
}
