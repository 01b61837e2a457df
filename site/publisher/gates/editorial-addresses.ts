import type { SiteContent } from '@civil-society/shared/content/site-content';

/**
 * The full addresses that editors wrote into the content, in fields and in texts. A dead one of
 * these is a thing to tell an editor, and must not keep everybody else's changes from the site.
 */
export function editorialAddresses(content: SiteContent, siteUrl: string): ReadonlySet<string> {
  const addresses = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^(?:https?:\/)?\//i.test(value) && URL.canParse(value, siteUrl))
        addresses.add(new URL(value, siteUrl).href);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(content);
  return addresses;
}
