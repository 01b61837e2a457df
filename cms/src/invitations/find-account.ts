import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const userSchema = z.object({
  id: z.number(),
  email: z.string(),
  isActive: z.boolean().nullish(),
  blocked: z.boolean().nullish(),
  roles: z.array(z.object({ code: z.string() })),
});

export type Account = { id: number; email: string; isActive: boolean; isRepresentative: boolean };

/** The account of a mail address, however its letters are written. */
export async function findAccount(
  strapi: Core.Strapi,
  email: string,
): Promise<Account | undefined> {
  const user: unknown = await strapi.service('admin::user').findOneByEmail(email, ['roles']);
  if (!user) return undefined;
  const { id, isActive, blocked, roles, ...rest } = userSchema.parse(user);
  return {
    id,
    email: rest.email,
    isActive: isActive === true && blocked !== true,
    isRepresentative: roles.every(({ code }) => code === 'organisation-representative'),
  };
}
