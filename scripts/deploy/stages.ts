import { isUnchanging } from '@civil-society/site/publisher/site-server/cache-control.ts';

/**
 * The order in which files are put where visitors read them one by one: whatever a page asks for is
 * there before the page, and a page is there before anything tells search engines of it.
 */
export const stages = ['assets', 'search and other files', 'pages', 'sitemap'] as const;

export type Stage = (typeof stages)[number];

/** @param path in the site, such as `jarjestot/index.html` */
export function stageOf(path: string): Stage {
  if (isUnchanging(`/${path}`)) return 'assets';
  if (path.endsWith('.html')) return 'pages';
  return /^(?:sitemap[^/]*\.xml|robots\.txt)$/.test(path) ? 'sitemap' : 'search and other files';
}
