import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { ConflictError } from '../admin-api/conflict-error';
import { parseInput } from '../admin-api/parse-input';
import { helpOfferUid, helpReportUid } from '../content-type-uids';
import { inHelpTransaction } from '../help-notices/in-help-transaction';
import { queueMail } from '../mail/queue-mail';
import type { QueueDecision } from './help-queue-answers';
import { rejectedReportMail } from './mails/rejected-mail';
import { waitingReports, type WaitingReport } from './waiting-items';

/** Why something is not published: the sender reads it. */
export const reasonSchema = z.object({
  reason: z
    .string('Kirjoita perustelu lähettäjälle.')
    .trim()
    .min(5, 'Kirjoita perustelu lähettäjälle.')
    .max(1000, 'Perustelussa saa olla enintään 1000 merkkiä.'),
});

/** Publishes a reported offer as its draft is now; its time begins anew. */
export async function publishReport({ strapi, params }: AdminRequest): Promise<QueueDecision> {
  return inHelpTransaction(strapi, async () => {
    const { report, draft } = await waitingReport(strapi, params.id);
    const { documentId } = draft;
    const now = new Date();
    const data: Record<string, unknown> = { confirmedAt: now };
    await strapi.documents(helpOfferUid).update({ documentId, data, status: 'published' });
    await strapi.db
      .query(helpReportUid)
      .update({ where: { id: report.id }, data: { decidedAt: now } });
    return { done: true };
  });
}

/** Mails the reporter why, and deletes the draft. */
export async function rejectReport({ strapi, params, body }: AdminRequest): Promise<QueueDecision> {
  const { reason } = parseInput(reasonSchema, body);
  return inHelpTransaction(strapi, async () => {
    const { report, draft } = await waitingReport(strapi, params.id);
    await strapi.documents(helpOfferUid).delete({ documentId: draft.documentId });
    await strapi.db
      .query(helpReportUid)
      .update({ where: { id: report.id }, data: { state: 'rejected', decidedAt: new Date() } });
    await queueMail(strapi, {
      ...rejectedReportMail(draft.title, reason),
      to: report.contactEmail,
    });
    return { done: true };
  });
}

async function waitingReport(
  strapi: AdminRequest['strapi'],
  id: string | undefined,
): Promise<WaitingReport> {
  const reports = await waitingReports(strapi);
  const found = reports.find(({ report }) => report.documentId === id);
  if (!found) throw new ConflictError('Ilmoitus ei ole enää jonossa. Lataa sivu uudelleen.');
  return found;
}
