import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

type Credentials = { email: string; password: string };

/**
 * Makes a login with an unknown address take as long as one with a wrong password. Strapi compares
 * a password only where there is an account, so the time told who has one.
 */
export async function hideUnknownAccounts({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const auth = strapi.service('admin::auth');
  const decoy: string = await auth.hashPassword(randomBytes(16).toString('hex'));
  const checkCredentials: (credentials: Credentials) => Promise<unknown> = auth.checkCredentials;
  auth.checkCredentials = async (credentials: Credentials) => {
    const where = { email: credentials.email, password: { $notNull: true } };
    if ((await strapi.db.query('admin::user').count({ where })) === 0)
      await auth.validatePassword(credentials.password, decoy);
    return checkCredentials(credentials);
  };
}
