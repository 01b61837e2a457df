import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { listFiles } from '../releases/list-files.ts';
import type { ReleaseDraft } from '../releases/release-draft.ts';
import { searchFolder } from './search-folder.ts';
import type { SearchContent } from './search-content.ts';
import { startIndexer } from './start-indexer.ts';

/** So many pages are indexed while their release waits for it. */
export const mostAtOnce = 1_000;

/** A release in the making, whose pages are complete. */
export type SearchTarget = {
  content: SearchContent;
  /** Hash of what the live release's index was made from, where it has one. */
  live: string | undefined;
  workFolder: string;
  /** Where its pages are. */
  siteFolder: string;
};

/**
 * Keeps the search index up to the pages: in the same release where the pages are few, and soon
 * after it where they are many.
 */
export type SearchUpdater = {
  /**
   * Brings the newest index there is into a draft whose pages are complete.
   * @returns hash of what the draft's index is made from
   */
  bring(draft: ReleaseDraft, site: SearchTarget, signal: AbortSignal): Promise<string>;
  /** Makes the index of a release that is live and lacks it, and tells when it is ready. */
  follow(release: { siteFolder: string; hash: string | undefined; content: SearchContent }): void;
  /** Whether an index is ready that a release with the index `hash` lacks. */
  hasNewerThan(hash: string | undefined): boolean;
  stop(): Promise<void>;
};

export function createSearchUpdater({
  folder,
  onReady,
  onFailure,
}: {
  /** Takes indexes that wait for a release. */
  folder: string;
  onReady: () => void;
  onFailure: (error: unknown) => void;
}): SearchUpdater {
  const indexer = startIndexer();
  const stopping = new AbortController();
  let ready: string | undefined;
  let making: Promise<void> | undefined;

  const indexInto = async (
    outFolder: string,
    site: Pick<SearchTarget, 'content' | 'siteFolder'>,
    signal: AbortSignal,
  ) => {
    await rm(outFolder, { recursive: true, force: true });
    await mkdir(outFolder, { recursive: true });
    const { siteFolder, content } = site;
    await indexer.index({ siteFolder, paths: [...content.paths], outFolder }, signal);
  };
  const make = async (site: Pick<SearchTarget, 'content' | 'siteFolder'>) => {
    ready = undefined;
    await indexInto(folder, site, stopping.signal);
    ready = site.content.hash;
  };

  return {
    async bring(draft, site, signal) {
      const { content, live, workFolder } = site;
      if (live === content.hash) return live;
      const isSoon = content.paths.length <= mostAtOnce && making === undefined;
      if (ready !== content.hash && (live === undefined || isSoon)) {
        await making;
        const outFolder = join(workFolder, 'search');
        await indexInto(outFolder, site, AbortSignal.any([signal, stopping.signal]));
        await putIndex(draft, outFolder);
        await rm(outFolder, { recursive: true });
        return content.hash;
      }
      if (ready === undefined || ready === live) return live ?? '';
      await putIndex(draft, folder);
      return ready;
    },
    follow({ siteFolder, hash, content }) {
      if (hash === content.hash || ready === content.hash || making) return;
      making = make({ siteFolder, content })
        .then(onReady, (error: unknown) => {
          if (!stopping.signal.aborted) onFailure(error);
        })
        .finally(() => {
          making = undefined;
        });
    },
    hasNewerThan: (hash) => ready !== undefined && ready !== hash,
    async stop() {
      stopping.abort();
      await making;
      await indexer.stop();
    },
  };
}

async function putIndex(draft: ReleaseDraft, folder: string): Promise<void> {
  const files = new Set<string>();
  await forEachLimited(await listFiles(folder), 16, async (path) => {
    const file = `${searchFolder}${path}`;
    files.add(file);
    await draft.put(file, await readFile(join(folder, path)));
  });
  for (const file of [...draft.paths()])
    if (file.startsWith(searchFolder) && !files.has(file)) await draft.remove(file);
}
