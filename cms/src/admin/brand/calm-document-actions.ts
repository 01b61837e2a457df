import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerApis } from '../content-manager-apis';

/** Forms and types are declared in code: what somebody changes here is gone at the next start. */
const technical: readonly (string | undefined)[] = ['edit-the-model', 'configure-the-view'];

/** Takes the actions that are about how forms are made from the menu of an entry. */
export function calmDocumentActions(app: Pick<StrapiApp, 'getPlugin'>): void {
  contentManagerApis(app).addDocumentAction((actions) =>
    actions.filter(({ type }) => !technical.includes(type)),
  );
}
