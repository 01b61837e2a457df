import type { HelpAudience, HelpKind } from '@civil-society/shared/help/help-kind';
import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import type { HelpSection } from '@civil-society/shared/help/help-section';
import type { SiteFrame } from '../index/site-frame.ts';
import type { SiteIndex } from '../site-index.ts';

/**
 * What a section's lists show: the help that goes on, and once the section has ended, what there was.
 * @param options.area slug; without it the whole section
 */
export function listedOffers(
  { documentId: helpSection, state }: HelpSection,
  index: SiteIndex,
  { audience, area }: { audience: HelpAudience; area?: string | undefined },
): HelpOffer[] {
  const offers = state === 'archived' ? index.helpOffers : index.shownHelpOffers;
  const kinds = kindsFor(audience, index);
  return offers({ helpSection, area }).filter((offer) => kinds.some((kind) => isOf(offer, kind)));
}

export function kindsFor(audience: HelpAudience, frame: Pick<SiteFrame, 'helpKinds'>): HelpKind[] {
  return frame.helpKinds.filter((kind) => kind.audience === audience);
}

export function isOf({ kinds }: HelpOffer, { slug }: HelpKind): boolean {
  return kinds.includes(slug);
}
