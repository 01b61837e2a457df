import type { Page } from '@playwright/test';

/** What was found at an address of the site. */
export type CrawledPage = {
  path: string;
  status: number;
  linkedFrom: string;
  language: string;
  title: string;
  description: string;
  canonical: string;
  /** It asks search engines to leave it out. */
  isUnlisted: boolean;
  /** How many h1. */
  headings: number;
  ids: string[];
  /** Links to a place in a page of the site. */
  fragments: { target: string; id: string }[];
};

/**
 * Follows every internal link from where `page` is and reads every page with the browser's own
 * parser. Files that are no HTML are fetched too, but not read.
 */
export async function crawl(page: Page): Promise<CrawledPage[]> {
  return page.evaluate(async () => {
    const start = location.pathname;
    const found = new Map<string, CrawledPage>();
    const known = new Set([start]);
    let waiting = [{ path: start, linkedFrom: '' }];

    const text = (root: Document, selector: string, attribute: string) =>
      root.querySelector(selector)?.getAttribute(attribute) ?? '';

    const visit = async ({ path, linkedFrom }: { path: string; linkedFrom: string }) => {
      const response = await fetch(path);
      const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      const source = await response.text();
      if (response.ok && !isHtml) return [];
      const root = new DOMParser().parseFromString(isHtml ? source : '', 'text/html');
      const links = [...root.querySelectorAll('a[href]')]
        .map((link) => new URL(link.getAttribute('href') ?? '', new URL(path, location.href)))
        .filter(({ origin }) => origin === location.origin);
      found.set(path, {
        path,
        status: response.status,
        linkedFrom,
        language: root.documentElement.lang,
        title: root.title,
        description: text(root, 'meta[name=description]', 'content'),
        canonical: text(root, 'link[rel=canonical]', 'href'),
        isUnlisted: text(root, 'meta[name=robots]', 'content').includes('noindex'),
        headings: root.querySelectorAll('h1').length,
        ids: [...root.querySelectorAll('[id]')].map(({ id }) => id),
        fragments: links
          .filter(({ hash }) => hash !== '')
          .map(({ pathname, hash }) => ({
            target: pathname,
            id: decodeURIComponent(hash.slice(1)),
          })),
      });
      // An address with a query is the same page.
      return links.map(({ pathname }) => ({ path: pathname, linkedFrom: path }));
    };

    while (waiting.length > 0) {
      const batch = waiting.splice(0, 20);
      for (const link of (await Promise.all(batch.map(visit))).flat())
        if (!known.has(link.path)) {
          known.add(link.path);
          waiting = [...waiting, link];
        }
    }
    return [...found.values()];
  });
}
