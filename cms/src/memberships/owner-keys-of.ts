import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { membershipUid } from '../content-type-uids';

const membershipsSchema = z.array(
  z.object({ organisation: z.object({ documentId: z.string() }).nullish() }),
);

/** documentIds of the organisations that an admin user is a member of: the `ownerKey`s they own. */
export async function ownerKeysOf(strapi: Core.Strapi, userId: number): Promise<string[]> {
  const memberships = await strapi.db
    .query(membershipUid)
    .findMany({ where: { user: { id: userId } }, populate: { organisation: true } });
  const keys = membershipsSchema
    .parse(memberships)
    .flatMap(({ organisation }) => organisation?.documentId ?? []);
  return [...new Set(keys)];
}
