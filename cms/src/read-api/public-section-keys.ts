import type { Core } from '@strapi/strapi';

/** The section is made ready out of sight. */
export const hiddenState = 'in_preparation';

/** The documentIds of the help sections that the public sees, as a subquery. */
export function publicSectionKeys(strapi: Core.Strapi) {
  return strapi.db
    .connection('help_sections')
    .select('document_id')
    .whereNotNull('published_at')
    .andWhereNot('state', hiddenState);
}
