import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { parseInput } from '../admin-api/parse-input';
import { helpOfferUid } from '../content-type-uids';
import { factWords } from '../help-offers/offer-words';
import { offerChoices } from '../help-offers/offer-choices';
import { changeableFacts, senderOf, type StoredOffer } from '../help-offers/stored-offer';
import { publishProblems } from '../validation/publish-problems';
import type { FactChange, HelpQueue } from './help-queue-answers';
import {
  hasUnpublishedChanges,
  waitingProposals,
  waitingReports,
  type WaitingProposal,
} from './waiting-items';

const querySchema = z.object({ section: z.string().max(100).optional() });

/** What waits for the coordinator in help sections. */
export async function getHelpQueue({ strapi, query }: AdminRequest): Promise<HelpQueue> {
  const { section } = parseInput(querySchema, query);
  const isAsked = (offer: StoredOffer) =>
    section === undefined || offer.helpSection?.documentId === section;
  const { areas } = await offerChoices(strapi);
  const names = new Map(areas.map(({ value, name }) => [value, name]));

  const reports: HelpQueue['reports'] = [];
  for (const { report, draft } of await waitingReports(strapi)) {
    if (!isAsked(draft)) continue;
    const problems = await publishProblems(strapi, helpOfferUid, draft.documentId);
    reports.push({
      ...shared(draft),
      id: report.documentId,
      isInDirectory: Boolean(draft.organisation),
      contactName: report.contactName,
      contactEmail: report.contactEmail,
      arrivedAt: (report.confirmedAt ?? draft.updatedAt).toISOString(),
      kinds: draft.kinds.map(({ name }) => name),
      areas: draft.areas.map(({ name }) => name),
      problems: problems.map(({ message }) => message),
    });
  }
  const proposals = (await waitingProposals(strapi)).filter(({ published }) => isAsked(published));
  return {
    reports,
    proposals: proposals.map((waiting) => ({
      ...shared(waiting.published),
      id: waiting.proposal.documentId,
      sentAt: waiting.proposal.sentAt.toISOString(),
      changes: changesOf(waiting, (slug) => names.get(slug) ?? slug),
      hasUnpublishedChanges: hasUnpublishedChanges(waiting),
    })),
  };
}

function shared(offer: StoredOffer) {
  const { documentId, title, helpSection } = offer;
  return {
    offer: documentId,
    title,
    helpSection: {
      documentId: helpSection?.documentId ?? '',
      name: helpSection?.name ?? 'Osiota ei ole valittu',
    },
    sender: senderOf(offer),
  };
}

/** The facts that would change; areas in another order are the same. */
function changesOf(
  { proposal, published }: WaitingProposal,
  areaName: (slug: string) => string,
): FactChange[] {
  const inOrder = (facts: WaitingProposal['proposal']['facts']) =>
    factWords({ ...facts, areas: facts.areas.toSorted() }, areaName);
  const before = inOrder(changeableFacts(published));
  return inOrder(proposal.facts).flatMap(({ field, label, words }, index) => {
    const was = before[index]?.words ?? null;
    return was === words ? [] : [{ field, label, before: was, after: words }];
  });
}
