import type { Core } from '@strapi/strapi';
import { senderOf } from '../help-offers/stored-offer';
import { coordinatorAddresses } from '../mail/coordinator-addresses';
import { findProposals } from '../help-queue/proposal-row';
import { queueMail } from '../mail/queue-mail';
import { askedOffers, type AskedOffer } from './asked-offers';
import { inHelpTransaction } from '../help-notices/in-help-transaction';
import { pauseBetweenLists, silenceIsNews } from './link-terms';
import { silenceMail, type SilentOffer } from './mails/silence-mail';
import { offerAddresses } from '../help-offers/offer-addresses';
import { offerEnd } from './offer-end';
import { showingKey } from './send-reminders';
import { sectionScreenUrl } from '../help-notices/section-screen-url';
import { lastTold, noteTold, untold } from '../help-notices/told-once';

/**
 * Tells the coordinators which offers are no longer shown, in one list a day at most. What was
 * paused is not silence: its organisation has answered.
 */
export async function tellOfSilence(strapi: Core.Strapi, now: Date): Promise<void> {
  await inHelpTransaction(strapi, async () => {
    const last = await lastTold(strapi, 'silence');
    if (last !== undefined && now.getTime() - last.getTime() < pauseBetweenLists) return;
    const ended = (await askedOffers(strapi)).filter((offer) => isNewlyEnded(offer, now));
    const fresh = await untold(strapi, 'silence', ended.map(showingKey));
    const told = ended.filter((offer) => fresh.has(showingKey(offer)));
    const addresses = await coordinatorAddresses(strapi);
    if (told.length === 0 || addresses.length === 0) return;
    const silent: SilentOffer[] = [];
    for (const offer of told) silent.push(await silentOffer(strapi, offer, now));
    const url = sectionScreenUrl(told.map(({ helpSection }) => helpSection.documentId));
    const mail = silenceMail(silent, url);
    for (const to of addresses) await queueMail(strapi, { ...mail, to });
    await noteTold(strapi, 'silence', told.map(showingKey), now);
  });
}

function isNewlyEnded(offer: AskedOffer, now: Date): boolean {
  const { at } = offerEnd(offer, offer.helpSection.confirmationDays, now);
  const since = now.getTime() - at.getTime();
  return offer.isPaused !== true && since >= 0 && since < silenceIsNews;
}

async function silentOffer(
  strapi: Core.Strapi,
  offer: AskedOffer,
  now: Date,
): Promise<SilentOffer> {
  const { title, helpSection } = offer;
  const { isSilence } = offerEnd(offer, helpSection.confirmationDays, now);
  return {
    title,
    sender: senderOf(offer),
    section: helpSection.name,
    reason: isSilence ? await reasonOfSilence(strapi, offer) : 'over',
  };
}

async function reasonOfSilence(
  strapi: Core.Strapi,
  offer: AskedOffer,
): Promise<SilentOffer['reason']> {
  const proposals = await findProposals(strapi, { offerId: offer.documentId, state: 'waiting' });
  if (proposals.length > 0) return 'change-waits';
  return (await offerAddresses(strapi, offer)).length > 0 ? 'silent' : 'nobody-to-ask';
}
