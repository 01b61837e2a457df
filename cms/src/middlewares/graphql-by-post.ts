import type { Core } from '@strapi/strapi';

/**
 * GraphQL answers what is posted. Apollo would take a query from an address too, which ends up in
 * logs and histories.
 */
export default function graphqlByPost(
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): Core.MiddlewareHandler {
  const endpoint: unknown = strapi.plugin('graphql').config('endpoint');
  return async (context, next) => {
    if (context.path !== endpoint || context.method === 'POST') return next();
    context.set('Allow', 'POST');
    context.status = 405;
  };
}
