import type { Core } from '@strapi/strapi';
import { queueMail } from '../mail/queue-mail';
import { askedOffers, type AskedOffer } from './asked-offers';
import { inHelpTransaction } from '../help-notices/in-help-transaction';
import { linkPurposes } from './link-row';
import { linkValidity } from './link-terms';
import { reminderMail } from './mails/reminder-mail';
import { endOldLinks, newLinks } from './new-links';
import { offerAddresses } from '../help-offers/offer-addresses';
import { isReminderDue, offerEnd } from './offer-end';
import { noteTold, untold } from '../help-notices/told-once';

/**
 * Asks the organisations whose offers are about to be hidden whether they go on: once for each
 * time that an offer was confirmed. Several editors get the same links.
 */
export async function sendReminders(strapi: Core.Strapi, now: Date): Promise<void> {
  await inHelpTransaction(strapi, async () => {
    const due = (await askedOffers(strapi)).filter((offer) => {
      const { confirmationDays } = offer.helpSection;
      return isReminderDue(offerEnd(offer, confirmationDays, now), confirmationDays, now);
    });
    const fresh = await untold(strapi, 'reminder', due.map(showingKey));
    for (const offer of due) if (fresh.has(showingKey(offer))) await remind(strapi, offer, now);
  });
}

/** Names one showing of an offer: from one confirmation to the end of its time. */
export function showingKey({ documentId, confirmedAt, updatedAt }: AskedOffer): string {
  return `${documentId}:${(confirmedAt ?? updatedAt).toISOString()}`;
}

async function remind(strapi: Core.Strapi, offer: AskedOffer, now: Date): Promise<void> {
  const addresses = await offerAddresses(strapi, offer);
  // Its silence is told to the coordinator, who may find somebody.
  if (addresses.length === 0) return;
  const expiresAt = new Date(now.getTime() + linkValidity);
  await endOldLinks(strapi, offer.documentId);
  const links = await newLinks(strapi, offer.documentId, linkPurposes, expiresAt);
  const { at } = offerEnd(offer, offer.helpSection.confirmationDays, now);
  for (const to of addresses) await queueMail(strapi, { ...reminderMail(offer, links, at), to });
  await noteTold(strapi, 'reminder', [showingKey(offer)], now);
}
