import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { helpLinkUid } from '../content-type-uids';
import { tokenHash } from '../link-tokens/link-token';

/** What a link is for, and nothing else. */
export const linkPurposes = ['confirm', 'change', 'pause'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

const linkRowSchema = z.object({
  id: z.number(),
  offerId: z.string(),
  purpose: z.enum(linkPurposes),
  expiresAt: z.coerce.date(),
  usedAt: z.coerce.date().nullish(),
});
export type LinkRow = z.infer<typeof linkRowSchema>;

/** The link that a token is of; undefined where it is of none. */
export async function findLink(strapi: Core.Strapi, token: string): Promise<LinkRow | undefined> {
  const where = { tokenHash: tokenHash(token) };
  const row: unknown = await strapi.db.query(helpLinkUid).findOne({ where });
  return row ? linkRowSchema.parse(row) : undefined;
}

/** A link works once. */
export async function markUsed(strapi: Core.Strapi, { id }: LinkRow, now: Date): Promise<void> {
  await strapi.db.query(helpLinkUid).update({ where: { id }, data: { usedAt: now } });
}
