import type { Core } from '@strapi/strapi';
import { helpProposalUid, helpReportUid } from '../content-type-uids';
import { decidedKept, senderKept } from './report-terms';

/**
 * Deletes reports that nobody confirmed, and reports and proposals 30 days after they left the
 * queue; forgets where the others were sent from.
 */
export async function tidyReports(strapi: Core.Strapi, now: Date): Promise<void> {
  const before = (milliseconds: number) => ({ $lt: new Date(now.getTime() - milliseconds) });
  const reports = strapi.db.query(helpReportUid);
  await reports.deleteMany({ where: { state: 'unconfirmed', expiresAt: { $lt: now } } });
  await reports.deleteMany({ where: { decidedAt: before(decidedKept) } });
  await reports.updateMany({
    where: { senderKey: { $notNull: true }, sentAt: before(senderKept) },
    data: { senderKey: null },
  });
  await strapi.db.query(helpProposalUid).deleteMany({ where: { decidedAt: before(decidedKept) } });
}
