import { forEachLimited } from '../build-steps/for-each-limited.ts';
import type { BuiltSite } from './built-site.ts';
import { createLinkTable, type LinkTable, type SiteLink } from './link-table.ts';
import { readPageFacts, type PageFacts } from './page-facts.ts';

/** What is known of the pages of the live release, from when each was read. */
export type KnownPages = {
  table: LinkTable;
  /** The facts of all pages of a site that would follow the live release. */
  read(site: Pick<BuiltSite, 'draft' | 'live'>): Promise<readonly PageFacts[]>;
  /** The site that was read last is live now, by this name. */
  accept(releaseId: string): void;
};

export function createKnownPages(siteUrl: string): KnownPages {
  const table = createLinkTable(siteUrl);
  /** Of the pages of the live release, or of some of them. */
  let ofLive = new Map<string, PageFacts>();
  let liveId: string | undefined;
  /** What the site that was read last has otherwise; undefined for a page that it lacks. */
  let difference = new Map<string, PageFacts | undefined>();
  let tidySize = 1_000;

  return {
    table,
    async read({ draft, live }) {
      if (liveId === undefined || liveId !== live?.release.id) ofLive = new Map();
      liveId = live?.release.id;
      const { put, removed } = draft.changed();
      difference = new Map([...removed].map((path) => [path, undefined]));
      const pages = [...draft.paths()].filter((path) => path.endsWith('.html'));
      const unread = pages.filter((path) => put.has(path) || !ofLive.has(path));
      await forEachLimited(unread, 8, async (path) => {
        const facts = await readPageFacts(path, draft, table);
        (put.has(path) ? difference : ofLive).set(path, facts);
      });
      return pages.flatMap((path) => difference.get(path) ?? ofLive.get(path) ?? []);
    },
    accept(releaseId) {
      for (const [path, facts] of difference)
        if (facts) ofLive.set(path, facts);
        else ofLive.delete(path);
      difference = new Map();
      liveId = releaseId;
      tidy();
    },
  };

  /** Links of pages of before would be looked at again and again. */
  function tidy(): void {
    if ([...table.all()].length < 2 * tidySize) return;
    const used = new Set<SiteLink>();
    for (const { links } of ofLive.values()) for (const link of links) used.add(link);
    table.keepOnly(used);
    tidySize = Math.max(1_000, used.size);
  }
}
