import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const usersSchema = z.array(z.object({ email: z.string() }));

/** Mail addresses of the regional coordinators who can log in. */
export async function coordinatorAddresses(strapi: Core.Strapi): Promise<string[]> {
  const users = await strapi.db.query('admin::user').findMany({
    select: ['id', 'email'],
    where: { isActive: true, blocked: { $ne: true }, roles: { code: 'regional-coordinator' } },
    orderBy: { id: 'asc' },
  });
  return usersSchema.parse(users).map(({ email }) => email);
}
