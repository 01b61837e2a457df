import type { Core } from '@strapi/strapi';
import { z } from 'zod';

type Context = Parameters<Core.MiddlewareHandler>[0];

const loginSchema = z.object({ data: z.object({ token: z.string() }) });

/**
 * Logs a person in by Strapi's own login, which makes the session and its cookie. The admin's pages
 * read the short-lived token from a cookie of theirs, as they set it themselves after a login.
 * @throws Error where Strapi refuses, though the account has just been made with this password
 */
export async function logIn(
  strapi: Core.Strapi,
  context: Context,
  login: { email: string; password: string },
): Promise<void> {
  context.request.body = login;
  const handler = strapi.controller('admin::authentication').login;
  if (!handler) throw new Error('Strapi has no login of its own at admin::authentication.login.');
  await handler(context, async () => undefined);
  const { token } = loginSchema.parse(context.body).data;
  context.cookies.set('jwtToken', token, { path: '/admin', httpOnly: false, sameSite: 'lax' });
}
