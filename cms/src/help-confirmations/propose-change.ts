import type { Core } from '@strapi/strapi';
import { helpProposalUid } from '../content-type-uids';
import type { ChangedFacts } from '../help-offers/offer-facts';
import { tellOfQueue } from '../help-queue/tell-of-queue';
import { byLink } from './answer-by-link';
import type { OpenedLink } from './open-link';

/** "It has changed": what the organisation wrote waits for the coordinator, the offer stays as it is. */
export async function proposeByLink(
  strapi: Core.Strapi,
  token: string,
  facts: ChangedFacts,
  now: Date,
): Promise<OpenedLink> {
  const opened = await byLink(strapi, token, 'change', now, async ({ documentId: offerId }) => {
    const proposals = strapi.db.query(helpProposalUid);
    // The newest word of the organisation counts.
    await proposals.updateMany({
      where: { offerId, state: 'waiting' },
      data: { state: 'replaced', decidedAt: now },
    });
    await strapi.documents(helpProposalUid).create({
      data: { offerId, state: 'waiting', facts, sentAt: now },
    });
  });
  if (opened.isOpen) await tellOfQueue(strapi, now);
  return opened;
}
