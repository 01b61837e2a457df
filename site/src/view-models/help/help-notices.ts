import type { HelpSection, HelpSectionColour } from '@civil-society/shared/help/help-section';
import { routes } from '../../routes.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import type { Link } from '../page/link.ts';

/** What every page tells of an open section. */
export type HelpBanner = Link & { text: string | undefined; colour: HelpSectionColour };

export function helpBanners({ helpSections }: Pick<SiteFrame, 'helpSections'>): HelpBanner[] {
  return helpSections
    .filter(({ state }) => state === 'open')
    .map((section) => ({ ...linkTo(section), text: section.bannerText, colour: section.colour }));
}

/** The sections' places in the navigation: the open ones, and those that go on without a banner. */
export function helpLinks({ helpSections }: Pick<SiteFrame, 'helpSections'>): Link[] {
  return helpSections.filter(({ state }) => state !== 'archived').map(linkTo);
}

/** The sections that have ended: their pages are still there to be read. */
export function endedHelpLinks({ helpSections }: Pick<SiteFrame, 'helpSections'>): Link[] {
  return helpSections.filter(({ state }) => state === 'archived').map(linkTo);
}

function linkTo({ slug, name }: HelpSection): Link {
  return { href: routes.helpSection(slug), label: name };
}
