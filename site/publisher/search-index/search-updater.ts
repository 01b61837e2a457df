import type { ReleaseDraft } from '../releases/release-draft.ts';
import { createMadeIndex } from './made-index.ts';
import type { SearchContent } from './search-content.ts';
import { isIndexOf, searchHash } from './search-hash.ts';
import { startIndexer } from './start-indexer.ts';

/** So many pages are indexed while their release waits for it. */
export const mostAtOnce = 1_000;

/** A release in the making, whose pages are complete. */
export type SearchTarget = {
  content: SearchContent;
  /** Name of the live release's index, where it has one (`search-hash.ts`). */
  live: string | undefined;
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
   * @returns name of the draft's index
   */
  bring(draft: ReleaseDraft, site: SearchTarget, signal: AbortSignal): Promise<string>;
  /**
   * Makes the index of a release that is live and lacks it, and tells when it is ready.
   * `isExact`: also when it has one that differs from a new one in its order.
   */
  follow(release: {
    siteFolder: string;
    live: string | undefined;
    content: SearchContent;
    isExact: boolean;
  }): void;
  /** Whether an index is ready that a release with the index `live` lacks. */
  hasNewerThan(live: string | undefined): boolean;
  stop(): Promise<void>;
};

export function createSearchUpdater({
  folder,
  onReady,
  onFailure,
}: {
  /** Takes the index's files. */
  folder: string;
  onReady: () => void;
  onFailure: (error: unknown) => void;
}): SearchUpdater {
  const indexer = startIndexer();
  const stopping = new AbortController();
  let parts: readonly string[] = [''];
  const made = createMadeIndex(folder, () => parts);
  let making: Promise<void> | undefined;

  const make = async (
    { siteFolder, content, live }: SearchTarget,
    isExact: boolean,
    signal: AbortSignal,
  ) => {
    made.begin(live);
    parts = content.parts.map(({ name }) => name);
    let isInOrder = true;
    for (const { name, pages } of content.parts) {
      const changes = await indexer.index(
        {
          siteFolder,
          pages: [...pages],
          synonyms: [...content.synonyms],
          outFolder: made.folderOf(name),
          isExact,
          // Several would take gigabytes.
          isKept: parts.length === 1,
          otherParts: name === '' ? parts.slice(1) : [],
        },
        signal,
      );
      made.changed(name, changes);
      isInOrder &&= changes.isInOrder;
    }
    made.end(searchHash(content.hash, isInOrder));
  };

  return {
    async bring(draft, site, signal) {
      const { content, live } = site;
      if (live !== undefined && isIndexOf(live, content.hash)) return live;
      const isFew = content.pageCount <= mostAtOnce;
      const isSoon = live === undefined || (isFew && making === undefined);
      if (isSoon) {
        await making;
        if (!isIndexOf(made.name(), content.hash))
          await make(site, isFew, AbortSignal.any([signal, stopping.signal]));
      }
      const name = made.name();
      if (name === undefined || name === live) return live ?? '';
      await made.putInto(draft, live);
      return name;
    },
    follow({ isExact, ...site }) {
      const { live, content } = site;
      const isWanted = (index: string | undefined) =>
        isExact ? index === content.hash : isIndexOf(index, content.hash);
      if (isWanted(live) || isWanted(made.name()) || making) return;
      making = make(site, isExact || content.pageCount <= mostAtOnce, stopping.signal)
        .then(onReady, (error: unknown) => {
          if (!stopping.signal.aborted) onFailure(error);
        })
        .finally(() => {
          making = undefined;
        });
    },
    hasNewerThan(live) {
      const name = made.name();
      return name !== undefined && name !== live;
    },
    async stop() {
      stopping.abort();
      await making;
      await indexer.stop();
    },
  };
}
