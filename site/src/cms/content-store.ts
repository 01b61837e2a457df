import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { BadEntry } from './bad-entry.ts';
import { checkedContent } from './checked-content.ts';
import type { CmsClient } from './client.ts';
import { bringUpToDate } from './store/bring-up-to-date.ts';
import { findDrift } from './store/find-drift.ts';
import { mappedContent } from './store/mapped-content.ts';
import type { StoredContent } from './store/stored-content.ts';

export type StoreReading = {
  content: SiteContent;
  badEntries: BadEntry[];
  /**
   * After a whole reading: the entries that were otherwise in memory although the CMS told of no
   * change, as "organisation abc123". Somebody wrote past the outbox, or there is an error here.
   */
  drift: string[];
};

export type ContentStore = {
  /**
   * Everything published at one revision: reads only what changed since the last call, or everything
   * (first call, `whole: true`, changes no longer known, or a change of areas, themes, target groups,
   * languages, kinds of help or help sections). Entries that did not change keep their object identity, lists their order.
   * @param options.lastGood the content that the site shows now: of bad entries, the version in it
   * is kept
   * @throws CmsError when the CMS fails, never rests, or has too many bad entries; what the store
   * knows stays as it was.
   */
  read(options?: { whole?: boolean; lastGood?: SiteContent | undefined }): Promise<StoreReading>;
};

/** A store that knows nothing yet. Its readings wait for each other. */
export function createContentStore(client: CmsClient): ContentStore {
  let known: StoredContent | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const read: ContentStore['read'] = async ({ whole = false, lastGood } = {}) => {
    const before = known;
    const stored = await bringUpToDate(client, before, { whole });
    const drift = before && whole ? await findDrift(client, before, stored) : [];
    const reading = checkedContent(mappedContent(stored), lastGood);
    known = stored;
    return { ...reading, drift };
  };

  return {
    read(options) {
      const reading = last.then(() => read(options));
      last = reading.catch(() => undefined);
      return reading;
    },
  };
}
