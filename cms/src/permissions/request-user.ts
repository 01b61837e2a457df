import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const requestUserSchema = z.object({
  id: z.number(),
  email: z.string(),
  roles: z.array(z.object({ code: z.string() })),
});

/** The admin user whose request is being answered. */
export type RequestUser = z.infer<typeof requestUserSchema>;

/** Undefined outside a request: a command, an import, a cron job, the boot. */
export function requestUser(strapi: Core.Strapi): RequestUser | undefined {
  const user: unknown = strapi.requestContext.get()?.state.user;
  return user === undefined ? undefined : requestUserSchema.parse(user);
}
