import { localDate } from '@civil-society/shared/event/local-time';
import type { Core } from '@strapi/strapi';
import { publishedOffers } from '../help-offers/stored-offer';
import { isLive, type AskedOffer } from './asked-offers';
import { findLink, type LinkRow } from './link-row';

/** Why a link does nothing. */
export type ClosedReason =
  'unknown' | 'expired' | 'used' | 'not-published' | 'section-ended' | 'over';

export type OpenedLink =
  | { isOpen: true; link: LinkRow; offer: AskedOffer }
  | { isOpen: false; reason: ClosedReason; link?: LinkRow };

/** What the link with this token is of. Opening it changes nothing: mail scanners do so too. */
export async function openLink(strapi: Core.Strapi, token: string, now: Date): Promise<OpenedLink> {
  const link = await findLink(strapi, token);
  if (!link) return { isOpen: false, reason: 'unknown' };
  const closed = (reason: ClosedReason) => ({ isOpen: false as const, reason, link });
  if (link.usedAt) return closed('used');
  if (link.expiresAt <= now) return closed('expired');
  const [offer] = await publishedOffers(strapi, { documentId: link.offerId });
  if (!offer) return closed('not-published');
  const { helpSection } = offer;
  if (!helpSection || !isLive(helpSection)) return closed('section-ended');
  // Whose own last day is over is not brought back by saying that all is as before.
  const isOver = offer.validThrough !== null && offer.validThrough < localDate(now);
  if (isOver && link.purpose === 'confirm') return closed('over');
  return { isOpen: true, link, offer: { ...offer, helpSection } };
}
