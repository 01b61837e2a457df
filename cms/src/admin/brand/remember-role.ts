import type { StrapiApp } from '@strapi/strapi/admin';
import { z } from 'zod';

const loggedInSchema = z.object({
  meta: z.object({ arg: z.object({ endpointName: z.literal('getMe') }) }),
  payload: z.object({ roles: z.array(z.object({ code: z.string() })) }),
});

/**
 * Writes who is logged in onto the page as `data-role`, as soon as Strapi itself knows it, for
 * calm.css and the content manager's menu. It hides what is of no use to a role; what a role may
 * do is decided on the server alone.
 */
export function rememberRole(app: StrapiApp): void {
  app.addMiddlewares([
    () => () => (next) => (action) => {
      const loggedIn = loggedInSchema.safeParse(action);
      if (loggedIn.success)
        document.documentElement.dataset['role'] = loggedIn.data.payload.roles
          .map(({ code }) => code)
          .join(' ');
      return next(action);
    },
  ]);
}

/** Whether it is a representative who is logged in, and nobody else. */
export function isRepresentative(): boolean {
  return document.documentElement.dataset['role'] === 'organisation-representative';
}
