import type { Core } from '@strapi/strapi';
import { personName, personSchema } from '../accounts/person-name';

/** Who invites, as the mail names them. */
export async function inviter(
  strapi: Core.Strapi,
  userId: number,
): Promise<{ id: number; name: string }> {
  const user = await strapi.db.query('admin::user').findOne({ where: { id: userId } });
  return { id: userId, name: personName(personSchema.parse(user)) ?? 'Aluekoordinaattori' };
}
