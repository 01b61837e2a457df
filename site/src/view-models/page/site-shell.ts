import { pageSlugs, routes } from '../../routes.ts';
import { helpBanners, helpLinks, type HelpBanner } from '../help/help-notices.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import type { Link } from './link.ts';

/** What is around every page. */
export type SiteShell = {
  /** Links to the static texts, in the footer. */
  pageLinks: Link[];
  showDemoNotice: boolean;
  /** Of the help sections that are open. */
  helpBanners: HelpBanner[];
  /** First in the navigation, before what is always there. */
  helpLinks: Link[];
  /** Where anybody reaches the CMS; without it nothing leads there. */
  cmsUrl: string | undefined;
};

export function siteShell(
  frame: Pick<SiteFrame, 'pages' | 'helpSections'>,
  { showDemoNotice, cmsUrl }: { showDemoNotice: boolean; cmsUrl?: string | undefined },
): SiteShell {
  const order: string[] = Object.values(pageSlugs);
  return {
    pageLinks: frame.pages
      .toSorted((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug))
      .map(({ slug, title }) => ({ href: routes.page(slug), label: title })),
    showDemoNotice,
    helpBanners: helpBanners(frame),
    helpLinks: helpLinks(frame),
    cmsUrl,
  };
}
