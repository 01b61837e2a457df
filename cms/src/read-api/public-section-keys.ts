import type { Core } from '@strapi/strapi';
import { hiddenState } from '../help/hidden-state';

/** The documentIds of the help sections that the public sees, as a subquery. */
export function publicSectionKeys(strapi: Core.Strapi) {
  return strapi.db
    .connection('help_sections')
    .select('document_id')
    .whereNotNull('published_at')
    .andWhereNot('state', hiddenState);
}
