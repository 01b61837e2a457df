import { forEachLimited } from '../build-steps/for-each-limited.ts';
import type { EarlierRelease } from '../releases/earlier-release.ts';
import { openDraft } from '../releases/open-draft.ts';
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
  /** Reads the pages of the live release ahead. A site may be read meanwhile, and needs the rest only. */
  learn(live: EarlierRelease): Promise<void>;
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
      begin(live);
      const { put, removed } = draft.changed();
      difference = new Map([...removed].map((path) => [path, undefined]));
      const pages = [...draft.paths()].filter((path) => path.endsWith('.html'));
      const unread = pages.filter((path) => put.has(path) || !ofLive.has(path));
      await forEachLimited(unread, 8, async (path) => {
        if (put.has(path)) difference.set(path, await readPageFacts(path, draft, table));
        else if (!ofLive.has(path)) ofLive.set(path, await readPageFacts(path, draft, table));
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
    async learn(live) {
      begin(live);
      const { siteFolder, manifest } = live;
      const draft = openDraft({ siteFolder, live: manifest, lost: [], verify: false });
      // From the end, as a site that is read meanwhile begins at the other.
      const pages = [...draft.paths()].filter((path) => path.endsWith('.html')).reverse();
      await forEachLimited(pages, 2, async (path) => {
        const isWanted = () => liveId === live.release.id && !ofLive.has(path);
        if (!isWanted()) return;
        const facts = await readPageFacts(path, draft, table);
        if (isWanted()) ofLive.set(path, facts);
      });
    },
  };

  function begin(live: EarlierRelease | undefined): void {
    if (liveId === undefined || liveId !== live?.release.id) ofLive = new Map();
    liveId = live?.release.id;
  }

  /** Links of pages of before would be looked at again and again. */
  function tidy(): void {
    if ([...table.all()].length < 2 * tidySize) return;
    const used = new Set<SiteLink>();
    for (const { links } of ofLive.values()) for (const link of links) used.add(link);
    table.keepOnly(used);
    tidySize = Math.max(1_000, used.size);
  }
}
