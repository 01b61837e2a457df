import type { SiteContent } from '@civil-society/shared/content/site-content';
import { pageSlugs, routes } from '../../src/routes.ts';

/**
 * The full addresses that are up to editors: what they wrote into the content, in fields and in
 * texts, and the pages that the layout links to, which they write and may take back. A dead one of
 * these is a thing to tell an editor, and must not keep everybody else's changes from the site.
 */
export function editorialAddresses(content: SiteContent, siteUrl: string): ReadonlySet<string> {
  const fixed = Object.values(pageSlugs).map((slug) => new URL(routes.page(slug), siteUrl).href);
  const addresses = new Set<string>(fixed);
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^(?:https?:\/)?\//i.test(value) && URL.canParse(value, siteUrl))
        addresses.add(new URL(value, siteUrl).href);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(content);
  return addresses;
}
