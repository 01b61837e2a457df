import type { Core } from '@strapi/strapi';

/**
 * A line for each request, like Strapi's own `strapi::logger` but without what follows a `?`: there
 * are links' tokens for a new password, and the names and addresses that people search for.
 */
export default function logRequests(
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): Core.MiddlewareHandler {
  return async (context, next) => {
    const start = Date.now();
    await next();
    const { method, path, status } = context;
    strapi.log.http(`${method} ${path} (${Date.now() - start} ms) ${status}`);
  };
}
