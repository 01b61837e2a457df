import type { Core } from '@strapi/strapi';
import { queueMail } from '../mail/queue-mail';
import type { AskedOffer } from './asked-offers';
import { inHelpTransaction } from '../help-notices/in-help-transaction';
import { markUsed, type LinkPurpose } from './link-row';
import { pausedLinkValidity } from './link-terms';
import { pausedMail } from './mails/paused-mail';
import { newLinks } from './new-links';
import { offerAddresses } from '../help-offers/offer-addresses';
import { openLink, type OpenedLink } from './open-link';
import { setShowing } from './set-showing';

type Answer = (offer: AskedOffer) => Promise<void>;

/** "We go on as before": shows the offer anew for the section's days, also one that was paused. */
export function confirmByLink(strapi: Core.Strapi, token: string, now: Date): Promise<OpenedLink> {
  return byLink(strapi, token, 'confirm', now, (offer) =>
    setShowing(strapi, offer, { confirmedAt: now, isPaused: false }),
  );
}

/** "We have a break": hides the offer, and mails a link by which it comes back. */
export function pauseByLink(strapi: Core.Strapi, token: string, now: Date): Promise<OpenedLink> {
  return byLink(strapi, token, 'pause', now, async (offer) => {
    await setShowing(strapi, offer, { confirmedAt: now, isPaused: true });
    const addresses = await offerAddresses(strapi, offer);
    if (addresses.length === 0) return;
    const expiresAt = new Date(now.getTime() + pausedLinkValidity);
    const { confirm } = await newLinks(strapi, offer.documentId, ['confirm'], expiresAt);
    for (const to of addresses)
      await queueMail(strapi, { ...pausedMail(offer.title, confirm), to });
  });
}

/**
 * Does what a link is for, once: whoever presses at the same moment finds it used.
 * @returns how the link was before
 */
export function byLink(
  strapi: Core.Strapi,
  token: string,
  purpose: LinkPurpose,
  now: Date,
  answer: Answer,
): Promise<OpenedLink> {
  return inHelpTransaction(strapi, async () => {
    const opened = await openLink(strapi, token, now);
    if (!opened.isOpen) return opened;
    if (opened.link.purpose !== purpose) return { isOpen: false, reason: 'unknown' };
    await markUsed(strapi, opened.link, now);
    await answer(opened.offer);
    return opened;
  });
}
