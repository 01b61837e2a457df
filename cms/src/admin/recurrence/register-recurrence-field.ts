import type { StrapiApp } from '@strapi/strapi/admin';

/** The form for fields of the type `global::recurrence` (src/recurrence). */
export function registerRecurrenceField(app: StrapiApp): void {
  const text = { id: 'civil-society.recurrence.field', defaultMessage: 'Toistuminen' };
  app.customFields.register({
    name: 'recurrence',
    type: 'string',
    intlLabel: text,
    intlDescription: text,
    components: { Input: () => import('./recurrence-input') },
  });
}
