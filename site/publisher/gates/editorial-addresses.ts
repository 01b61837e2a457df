import type { SiteContent } from '@civil-society/shared/content/site-content';
import { pageSlugs, routes } from '../../src/routes.ts';

/**
 * Finds the full addresses that are up to editors: what they wrote into the content, in fields and
 * in texts, and the pages that the layout links to, which they write and may take back. A dead one
 * of these is a thing to tell an editor, and must not keep everybody else's changes from the site.
 *
 * Remembers what is in each entry, as most are the same objects the next time.
 */
export function createEditorialAddresses(
  siteUrl: string,
): (content: SiteContent) => ReadonlySet<string> {
  const fixed = Object.values(pageSlugs).map((slug) => new URL(routes.page(slug), siteUrl).href);
  const known = new WeakMap<object, readonly string[]>();
  const addressesIn = (entry: object): readonly string[] => {
    const before = known.get(entry);
    if (before) return before;
    const addresses = writtenIn(entry, siteUrl);
    known.set(entry, addresses);
    return addresses;
  };
  return (content) => {
    const all = new Set(fixed);
    for (const entries of Object.values(content)) {
      if (!Array.isArray(entries)) continue;
      for (const entry of entries) for (const address of addressesIn(entry)) all.add(address);
    }
    return all;
  };
}

function writtenIn(value: unknown, siteUrl: string): string[] {
  if (typeof value === 'string')
    return /^(?:https?:\/)?\//i.test(value) && URL.canParse(value, siteUrl)
      ? [new URL(value, siteUrl).href]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => writtenIn(part, siteUrl));
}
