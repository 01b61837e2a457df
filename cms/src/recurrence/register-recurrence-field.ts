import type { Core } from '@strapi/strapi';

/**
 * A field that holds an RFC 5545 rule as text and is filled in by a small form
 * (src/admin/recurrence). Content types use it as `global::recurrence`.
 */
export function registerRecurrenceField({ strapi }: { strapi: Core.Strapi }): void {
  strapi.customFields.register({
    name: 'recurrence',
    type: 'string',
    inputSize: { default: 12, isResizable: false },
  });
}
