import type { StrapiApp } from '@strapi/strapi/admin';

type Filter = { name: string; label: string };

/**
 * Leaves a list's menu of filters what the forms show. What no form names has no label either: it
 * is called by its own name, such as `ownerKey`, and nobody looks for it.
 */
export function calmListFilters(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook(
    'Admin/CM/pages/ListView/inject-in-filters',
    ({ displayedFilters, ...rest }: { displayedFilters: Filter[] }) => ({
      ...rest,
      displayedFilters: displayedFilters.filter(({ name, label }) => label !== name),
    }),
  );
}
