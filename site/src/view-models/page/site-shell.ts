import { pageSlugs, routes } from '../../routes.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import type { Link } from './link.ts';

/** What is around every page. */
export type SiteShell = {
  /** Links to the static texts, in the footer. */
  pageLinks: Link[];
  showDemoNotice: boolean;
};

export function siteShell(
  { pages }: Pick<SiteFrame, 'pages'>,
  { showDemoNotice }: Pick<SiteShell, 'showDemoNotice'>,
): SiteShell {
  const order: string[] = Object.values(pageSlugs);
  return {
    pageLinks: pages
      .toSorted((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug))
      .map(({ slug, title }) => ({ href: routes.page(slug), label: title })),
    showDemoNotice,
  };
}
