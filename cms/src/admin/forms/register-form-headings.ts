import type { EditLayout } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { contentTypeForms } from '../../forms/declared/content-type-forms';
import { GroupHeading } from './group-heading';
import { groupedLayout, headingType } from './grouped-layout';

/** Shows the declared headings in the forms; runs in register(), before Strapi knows its fields. */
export function registerHeadingField(app: Pick<StrapiApp, 'addFields'>): void {
  app.addFields({ type: headingType, Component: GroupHeading });
}

/** Splits the forms into the declared parts, each below its heading. */
export function registerFormHeadings(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(
    'Admin/CM/pages/EditView/mutate-edit-view-layout',
    ({ layout, ...rest }: { layout: EditLayout }) => ({
      ...rest,
      layout: { ...layout, layout: groupedLayout(layout.layout, Object.values(contentTypeForms)) },
    }),
  );
}
