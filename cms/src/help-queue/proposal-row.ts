import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { helpProposalUid } from '../content-type-uids';
import { storedChangeSchema } from '../help-offers/stored-facts';

const proposalRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  offerId: z.string(),
  state: z.enum(['waiting', 'approved', 'rejected', 'replaced']),
  facts: storedChangeSchema,
  sentAt: z.coerce.date(),
});

/** A proposal as it is stored. */
export type ProposalRow = z.infer<typeof proposalRowSchema>;

/** Proposals that meet a condition, the oldest first. */
export async function findProposals(
  strapi: Core.Strapi,
  where: Readonly<Record<string, unknown>>,
): Promise<ProposalRow[]> {
  const rows = await strapi.db.query(helpProposalUid).findMany({ where, orderBy: { id: 'asc' } });
  return z.array(proposalRowSchema).parse(rows);
}
