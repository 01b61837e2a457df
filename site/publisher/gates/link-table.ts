import { linkTarget } from './link-target.ts';
import type { PageLink } from './page-links.ts';

/** A link of one page or of many, that leads to our own site or is no address at all. */
export type SiteLink = {
  /** As it is written in the page. */
  address: string;
  isPlainLink: boolean;
  /** Undefined where it is no address at all. */
  href: string | undefined;
  /** Path of the file that it needs. */
  target: string | undefined;
};

/** Every link of a site once: most are the same on many pages. */
export type LinkTable = {
  /** The link that a page has; undefined when it leads elsewhere. */
  resolve(link: PageLink, page: string): SiteLink | undefined;
  all(): Iterable<SiteLink>;
  /** Forgets the links that no page has any more. */
  keepOnly(used: ReadonlySet<SiteLink>): void;
};

export function createLinkTable(siteUrl: string): LinkTable {
  const base = new URL(siteUrl);
  const links = new Map<string, SiteLink>();
  return {
    resolve({ address, isPlainLink }, page) {
      const isFromRoot = address.startsWith('/') && !address.startsWith('//');
      const key = `${isPlainLink} ${isFromRoot ? '' : page} ${address}`;
      const known = links.get(key);
      if (known) return known;
      const url = URL.parse(address, new URL(page, base));
      const target = url ? linkTarget(url, base) : undefined;
      if (url && target === undefined) return undefined;
      const link = { address, isPlainLink, href: url?.href, target };
      links.set(key, link);
      return link;
    },
    all: () => links.values(),
    keepOnly(used) {
      for (const [key, link] of links) if (!used.has(link)) links.delete(key);
    },
  };
}
