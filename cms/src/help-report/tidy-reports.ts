import type { Core } from '@strapi/strapi';
import { helpProposalUid, helpReportUid } from '../content-type-uids';
import { draftOffers } from '../help-offers/stored-offer';
import { findProposals } from '../help-queue/proposal-row';
import { waitingReports } from '../help-queue/waiting-items';
import { findReports } from './report-row';
import { decidedKept, senderKept } from './report-terms';

/**
 * Deletes reports that nobody confirmed, and reports and proposals 30 days after they left the
 * queue; forgets where the others were sent from.
 */
export async function tidyReports(strapi: Core.Strapi, now: Date): Promise<void> {
  const before = (milliseconds: number) => ({ $lt: new Date(now.getTime() - milliseconds) });
  const reports = strapi.db.query(helpReportUid);
  await noteLeftReports(strapi, now);
  await noteLeftProposals(strapi, now);
  await reports.deleteMany({ where: { state: 'unconfirmed', expiresAt: { $lt: now } } });
  await reports.deleteMany({ where: { decidedAt: before(decidedKept) } });
  await reports.updateMany({
    where: { senderKey: { $notNull: true }, sentAt: before(senderKept) },
    data: { senderKey: null },
  });
  await strapi.db.query(helpProposalUid).deleteMany({ where: { decidedAt: before(decidedKept) } });
}

/** Reports also leave the queue in the form: when their draft is published there, or deleted. */
async function noteLeftReports(strapi: Core.Strapi, now: Date): Promise<void> {
  const undecided = await findReports(strapi, { state: 'waiting', decidedAt: null });
  const waiting = new Set((await waitingReports(strapi)).map(({ report }) => report.id));
  const left = undecided.map(({ id }) => id).filter((id) => !waiting.has(id));
  await strapi.db
    .query(helpReportUid)
    .updateMany({ where: { id: { $in: left } }, data: { decidedAt: now } });
}

/** Of an offer that was deleted, nobody decides on a change any more. */
async function noteLeftProposals(strapi: Core.Strapi, now: Date): Promise<void> {
  const undecided = await findProposals(strapi, { state: 'waiting', decidedAt: null });
  const documentId = { $in: undecided.map(({ offerId }) => offerId) };
  const offers = new Set((await draftOffers(strapi, { documentId })).map((one) => one.documentId));
  const left = undecided.flatMap(({ id, offerId }) => (offers.has(offerId) ? [] : [id]));
  await strapi.db
    .query(helpProposalUid)
    .updateMany({ where: { id: { $in: left } }, data: { decidedAt: now } });
}
