import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

/** Deeper than any form: a list within a list takes two, and the editor makes six of those. */
const deepest = 64;

/**
 * Refuses what could only end as an error of the service's: the character U+0000, which PostgreSQL
 * cannot store, and values within values until whoever reads them runs out of stack.
 */
export default function storableBody(): Core.MiddlewareHandler {
  return async (context, next) => {
    if (context.url.includes('%00') || !isStorable(context.request.body))
      throw new errors.ValidationError('Tekstissä on jotakin, mitä ei voi tallentaa.');
    return next();
  };
}

/** Without recursion, for the body may be what recursion does not survive. */
function isStorable(body: unknown): boolean {
  const left = [{ value: body, depth: 0 }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, depth } = next;
    if (depth > deepest || (typeof value === 'string' && value.includes('\0'))) return false;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value))
      left.push({ value: key, depth }, { value: inner, depth: depth + 1 });
  }
  return true;
}
