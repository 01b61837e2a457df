import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const userSchema = z.object({ firstname: z.string().nullish(), lastname: z.string().nullish() });

/** Who invites, as the mail names them. */
export async function inviter(
  strapi: Core.Strapi,
  userId: number,
): Promise<{ id: number; name: string }> {
  const user = await strapi.db.query('admin::user').findOne({ where: { id: userId } });
  const { firstname, lastname } = userSchema.parse(user);
  return {
    id: userId,
    name: [firstname, lastname].filter(Boolean).join(' ') || 'Aluekoordinaattori',
  };
}
