import { localDate } from '@civil-society/shared/event/local-time';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import { shownUntil } from '@civil-society/shared/help/shown-until';
import { t } from '../../i18n/t.ts';
import { soonOver } from '../event/end-of-time.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import { goesOn } from './goes-on.ts';

export type OfferValidity = {
  isValid: boolean;
  /** Why it is not told as valid, or what browsers say of it from `until` on. */
  notice: string;
  /** When it is over (ISO 8601 instant), where that is soon; browsers then hide it. */
  until: string | undefined;
};

/** Whether help goes on at the page's time, and how long. */
export function offerValidity(
  offer: HelpOffer,
  frame: Pick<SiteFrame, 'helpSectionById' | 'now'>,
): OfferValidity {
  const section = frame.helpSectionById.get(offer.helpSection);
  if (!section || !goesOn(offer, frame))
    return { isValid: false, notice: noticeOf(offer, frame), until: undefined };
  const end = shownUntil(offer, section.confirmationDays).toISOString();
  const { now } = frame;
  const then = noticeOf(offer, { ...frame, now: end });
  return { isValid: true, notice: then, until: soonOver(end, now) };
}

function noticeOf(
  { helpSection, isPaused, validThrough }: HelpOffer,
  { helpSectionById, now }: Pick<SiteFrame, 'helpSectionById' | 'now'>,
): string {
  const section = helpSectionById.get(helpSection);
  if (section?.state === 'archived') return t('help.offerOfEnded', { section: section.name });
  if (validThrough !== undefined && validThrough < localDate(now))
    return t('help.offerEnded', { date: formatFullDate(validThrough) });
  return isPaused ? t('help.offerPaused') : t('help.offerUnconfirmed');
}
