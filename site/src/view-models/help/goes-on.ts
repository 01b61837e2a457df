import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import { isShown } from '@civil-society/shared/help/shown-until';
import type { SiteFrame } from '../index/site-frame.ts';

/** Whether help may be told as valid at `now`: lately confirmed, not paused, in a living section. */
export function goesOn(
  offer: HelpOffer,
  { helpSectionById, now }: Pick<SiteFrame, 'helpSectionById' | 'now'>,
): boolean {
  const section = helpSectionById.get(offer.helpSection);
  if (!section || section.state === 'archived') return false;
  return isShown(offer, section.confirmationDays, new Date(now));
}
