import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { AdminClient } from './admin-client.ts';

export type { AdminClient };

export type AdminLogin = {
  role: 'organisation-representative' | 'regional-coordinator' | 'strapi-super-admin';
  /** documentIds of the organisations the user is a member of. */
  organisations?: readonly string[];
};

const loginSchema = z.object({
  data: z.object({ token: z.string(), user: z.object({ id: z.number() }) }),
});

/**
 * Creates a user of `login.role`, a member of `login.organisations`, and logs in over HTTP.
 * @throws Error when the role is not in the database or the login is refused
 */
export async function adminLogin(
  strapi: Core.Strapi,
  url: string,
  login: AdminLogin,
): Promise<AdminClient> {
  const email = `${login.role}-${randomBytes(4).toString('hex')}@example.fi`;
  const password = `Aa1${randomBytes(12).toString('hex')}`;
  const role = await strapi.db.query('admin::role').findOne({ where: { code: login.role } });
  if (!role) throw new Error(`There is no role ${login.role} in the test database.`);
  const user = await strapi.service('admin::user').create({
    email,
    firstname: 'Testi',
    lastname: 'Henkilö',
    password,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  for (const documentId of login.organisations ?? [])
    await strapi
      .documents('api::membership.membership')
      .create({ data: { user: user.id, organisation: documentId } });

  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`Login as ${login.role} failed: ${JSON.stringify(body)}`);
  const { data } = loginSchema.parse(body);
  return new AdminClient(url, data.token, data.user.id);
}
