import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { helpReportUid } from '../content-type-uids';
import { storedFactsSchema } from '../help-offers/stored-facts';

const reportRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  sectionId: z.string(),
  state: z.enum(['unconfirmed', 'waiting', 'rejected']),
  facts: storedFactsSchema,
  organisationId: z.string().nullish(),
  /** As it was typed, or as the directory had it. */
  groupName: z.string().nullish(),
  contactName: z.string(),
  contactEmail: z.string(),
  offerId: z.string().nullish(),
  expiresAt: z.coerce.date(),
  confirmedAt: z.coerce.date().nullish(),
});

/** A report as it is stored. */
export type ReportRow = z.infer<typeof reportRowSchema>;

/** Reports that meet a condition, the oldest first. */
export async function findReports(
  strapi: Core.Strapi,
  where: Readonly<Record<string, unknown>>,
): Promise<ReportRow[]> {
  const rows = await strapi.db.query(helpReportUid).findMany({ where, orderBy: { id: 'asc' } });
  return z.array(reportRowSchema).parse(rows);
}
