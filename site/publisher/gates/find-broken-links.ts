import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { BuiltSite } from './built-site.ts';
import type { LinkTable, SiteLink } from './link-table.ts';
import type { PageFacts } from './page-facts.ts';

export type BrokenLinks = {
  /** Addresses that lead nowhere, each with the first of the pages that have it. */
  broken: ReadonlyMap<string, string>;
  /** The same of addresses that editors wrote. */
  editorial: ReadonlyMap<string, string>;
};

/** Finds the links to files that the site lacks: each link once, and the pages only of those. */
export function findBrokenLinks(
  { draft, content }: Pick<BuiltSite, 'draft' | 'content'>,
  pages: Iterable<PageFacts>,
  table: LinkTable,
  editorialAddresses: (content: SiteContent) => ReadonlySet<string>,
): BrokenLinks {
  const dead = new Set<SiteLink>();
  for (const link of table.all())
    if (link.target === undefined || !draft.has(link.target)) dead.add(link);
  const found = { broken: new Map<string, string>(), editorial: new Map<string, string>() };
  if (dead.size === 0) return found;
  const written = editorialAddresses(content);
  // Templates build theirs by routes.ts: what is no address at all was typed by somebody.
  const isEditorial = ({ isPlainLink, href }: SiteLink) =>
    isPlainLink && (href === undefined || written.has(href));
  for (const { page, links } of pages)
    for (const link of links) {
      if (!dead.has(link)) continue;
      const kind = isEditorial(link) ? found.editorial : found.broken;
      const first = kind.get(link.address);
      if (first === undefined || page < first) kind.set(link.address, page);
    }
  return { broken: sorted(found.broken), editorial: sorted(found.editorial) };
}

function sorted(addresses: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...addresses].sort(([a], [b]) => (a < b ? -1 : 1)));
}
