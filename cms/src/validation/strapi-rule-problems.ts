import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import type { Problem } from './problem';
import { strapiProblems } from './strapi-problems';

/**
 * What Strapi's own rules say against publishing an entry: a required value or part of a component
 * that is missing, a text that is too long. Relations are judged by our checks, and slugs when they
 * are written.
 * @param entry the stored draft with its components (component-populate.ts)
 */
export async function strapiRuleProblems(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  entry: Readonly<Record<string, unknown>>,
): Promise<Problem[]> {
  const model = strapi.contentType(uid);
  const judged = Object.entries(model.attributes).filter(
    ([name, { type }]) => name in entry && !['relation', 'media', 'uid'].includes(type),
  );
  const data = Object.fromEntries(judged.map(([name]) => [name, entry[name]]));
  try {
    await strapi.entityValidator.validateEntityUpdate(model, data, { isDraft: false });
    return [];
  } catch (error) {
    if (!(error instanceof errors.ValidationError)) throw error;
    return strapiProblems(error.details);
  }
}
