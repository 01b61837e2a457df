import type { AdminRequest } from '../admin-api/admin-route';
import { ConflictError } from '../admin-api/conflict-error';
import { parseInput } from '../admin-api/parse-input';
import { helpOfferUid, helpProposalUid } from '../content-type-uids';
import { lockRows } from '../document-middlewares/lock-rows';
import { offerAddresses } from '../help-offers/offer-addresses';
import { inHelpTransaction } from '../help-notices/in-help-transaction';
import { offerChoices } from '../help-offers/offer-choices';
import { changedOfferData, waysAfterChange } from '../help-offers/offer-data';
import { queueMail } from '../mail/queue-mail';
import { reasonSchema } from './decide-report';
import type { QueueDecision } from './help-queue-answers';
import { rejectedProposalMail } from './mails/rejected-mail';
import { hasUnpublishedChanges, waitingProposals, type WaitingProposal } from './waiting-items';

/**
 * Writes what the organisation proposed and publishes it; the offer counts as confirmed now, and
 * comes back if it was paused before the organisation proposed it: a break told since then holds.
 * @throws ConflictError where the draft holds changes that would be published with it, unseen
 */
export async function approveProposal({ strapi, params }: AdminRequest): Promise<QueueDecision> {
  return inHelpTransaction(strapi, async () => {
    const documentId = (await waitingProposal(strapi, params.id)).proposal.offerId;
    await lockRows(strapi, helpOfferUid, { documentId });
    // Read again: it stays so from here on.
    const waiting = await waitingProposal(strapi, params.id);
    if (hasUnpublishedChanges(waiting))
      throw new ConflictError(
        'Ilmoituksessa on muutoksia, joita ei ole julkaistu. Avaa ilmoitus, julkaise ne tai hylkää ne, ja hyväksy sitten muutosehdotus.',
      );
    const now = new Date();
    const { facts, sentAt } = waiting.proposal;
    const { isPaused, confirmedAt } = waiting.published;
    const data: Record<string, unknown> = {
      ...changedOfferData(facts, await offerChoices(strapi)),
      ...waysAfterChange(waiting.published, facts),
      confirmedAt: now,
      isPaused: isPaused === true && (confirmedAt ?? sentAt) > sentAt,
    };
    await strapi.documents(helpOfferUid).update({ documentId, data, status: 'published' });
    await decide(strapi, waiting, 'approved', now);
    return { done: true };
  });
}

/** Leaves the offer as it is and mails the organisation why. */
export async function rejectProposal({
  strapi,
  params,
  body,
}: AdminRequest): Promise<QueueDecision> {
  const { reason } = parseInput(reasonSchema, body);
  return inHelpTransaction(strapi, async () => {
    const waiting = await waitingProposal(strapi, params.id);
    await decide(strapi, waiting, 'rejected', new Date());
    const { published } = waiting;
    for (const to of await offerAddresses(strapi, published))
      await queueMail(strapi, { ...rejectedProposalMail(published.title, reason), to });
    return { done: true };
  });
}

async function waitingProposal(
  strapi: AdminRequest['strapi'],
  id: string | undefined,
): Promise<WaitingProposal> {
  const proposals = await waitingProposals(strapi);
  const found = proposals.find(({ proposal }) => proposal.documentId === id);
  if (!found)
    throw new ConflictError(
      'Muutosehdotus ei ole enää jonossa: se on jo käsitelty, tai lähettäjä on tehnyt uuden. Lataa sivu uudelleen.',
    );
  return found;
}

async function decide(
  strapi: AdminRequest['strapi'],
  { proposal }: WaitingProposal,
  state: 'approved' | 'rejected',
  now: Date,
): Promise<void> {
  await strapi.db
    .query(helpProposalUid)
    .update({ where: { id: proposal.id }, data: { state, decidedAt: now } });
}
