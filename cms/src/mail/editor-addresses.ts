import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { membershipUid } from '../content-type-uids';

const membershipsSchema = z.array(z.object({ user: z.object({ email: z.string() }) }));

/**
 * Mail addresses of an organisation's editors who can log in, in the order in which they joined.
 * @param ownerKey the organisation's documentId
 */
export async function editorAddresses(strapi: Core.Strapi, ownerKey: string): Promise<string[]> {
  const memberships = await strapi.db.query(membershipUid).findMany({
    where: {
      organisation: { documentId: ownerKey },
      user: { isActive: true, blocked: { $ne: true } },
    },
    populate: { user: { select: ['id', 'email'] } },
    orderBy: { id: 'asc' },
  });
  return [...new Set(membershipsSchema.parse(memberships).map(({ user }) => user.email))];
}
