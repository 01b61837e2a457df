import type { Core } from '@strapi/strapi';
import { draftOffers, publishedOffers, type StoredOffer } from '../help-offers/stored-offer';
import { findReports, type ReportRow } from '../help-report/report-row';
import { findProposals, type ProposalRow } from './proposal-row';

export type WaitingReport = { report: ReportRow; draft: StoredOffer };
export type WaitingProposal = { proposal: ProposalRow; draft: StoredOffer; published: StoredOffer };

/**
 * Confirmed reports whose draft is neither published nor deleted, the oldest first. One that has
 * left the queue does not come back when its offer is taken off the site.
 */
export async function waitingReports(strapi: Core.Strapi): Promise<WaitingReport[]> {
  const reports = await findReports(strapi, { state: 'waiting', decidedAt: null });
  const { drafts, published } = await versionsOf(
    strapi,
    reports.flatMap(({ offerId }) => offerId ?? []),
  );
  return reports.flatMap((report) => {
    const draft = drafts.get(report.offerId ?? '');
    return draft && !published.has(draft.documentId) ? [{ report, draft }] : [];
  });
}

/** Proposals of offers that are still published, the oldest first. */
export async function waitingProposals(strapi: Core.Strapi): Promise<WaitingProposal[]> {
  const proposals = await findProposals(strapi, { state: 'waiting' });
  const { drafts, published } = await versionsOf(
    strapi,
    proposals.map(({ offerId }) => offerId),
  );
  return proposals.flatMap((proposal) => {
    const versions = {
      draft: drafts.get(proposal.offerId),
      published: published.get(proposal.offerId),
    };
    const { draft, published: shown } = versions;
    return draft && shown ? [{ proposal, draft, published: shown }] : [];
  });
}

/** Whether somebody has changed an offer's draft since it was published. */
export function hasUnpublishedChanges({ draft, published }: WaitingProposal): boolean {
  return draft.updatedAt > published.updatedAt;
}

async function versionsOf(strapi: Core.Strapi, documentIds: readonly string[]) {
  const where = { documentId: { $in: [...documentIds] } };
  const byId = (offers: StoredOffer[]) => new Map(offers.map((offer) => [offer.documentId, offer]));
  return {
    drafts: byId(await draftOffers(strapi, where)),
    published: byId(await publishedOffers(strapi, where)),
  };
}
