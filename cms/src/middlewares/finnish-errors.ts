import type { Core } from '@strapi/strapi';
import { finnishBody } from '../errors/finnish-body';

/** Where the admin asks; /api and /graphql are read by programs, which know Strapi's English. */
const adminPaths = /^\/(admin|content-manager|upload|i18n|civil-society)(\/|$)/;

/** Answers people's mistakes in Finnish, whichever part of Strapi refused. */
export default function finnishErrors(
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): Core.MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (context.status < 400 || !adminPaths.test(context.path)) return;
    const { status, path } = context;
    const { body, unknown } = finnishBody(status, path, context.body);
    for (const message of unknown)
      strapi.log.warn(`${context.method} ${path} answered ${status}: ${message}`);
    context.body = body;
    // Koa takes a body as a sign of success.
    context.status = status;
  };
}
