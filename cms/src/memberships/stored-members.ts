import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { personName, personSchema } from '../accounts/person-name';
import { membershipUid } from '../content-type-uids';

const rowsSchema = z.array(
  z.object({
    id: z.number(),
    documentId: z.string(),
    isLead: z.boolean(),
    lastLoginAt: z.coerce.date().nullish(),
    user: z
      .object({
        ...personSchema.shape,
        email: z.string(),
        isActive: z.boolean().nullish(),
        blocked: z.boolean().nullish(),
      })
      .nullish(),
  }),
);

/** A membership with its user. */
export type StoredMember = {
  /** Of the membership; the lower, the longer a member. */
  id: number;
  userId: number;
  name: string;
  email: string;
  isLead: boolean;
  /** Whether the user can log in. */
  isActive: boolean;
  lastLoginAt: Date | undefined;
};

/** The members of an organisation, those of longest standing first. */
export async function storedMembers(
  strapi: Core.Strapi,
  ownerKey: string,
): Promise<StoredMember[]> {
  const rows = await strapi.db.query(membershipUid).findMany({
    where: { organisation: { documentId: ownerKey } },
    populate: {
      user: { select: ['id', 'firstname', 'lastname', 'email', 'isActive', 'blocked'] },
    },
    orderBy: { id: 'asc' },
  });
  const members = rowsSchema.parse(rows).flatMap(({ user, lastLoginAt, id, isLead }) =>
    user
      ? {
          id,
          userId: user.id,
          name: personName(user) ?? user.email,
          email: user.email,
          isLead,
          isActive: user.isActive === true && user.blocked !== true,
          lastLoginAt: lastLoginAt ?? undefined,
        }
      : [],
  );
  // Linked with both the draft and the published organisation, a membership is found twice.
  return [...new Map(members.map((member) => [member.id, member])).values()];
}
