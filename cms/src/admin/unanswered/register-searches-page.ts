import { Search } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { coordinatorPermissions } from '../review/coordinator-permissions';
import texts from '../translations/fi/unanswered.json';

/** The words that found nothing, with their place in the coordinators' menu. */
export function registerSearchesPage(app: Pick<StrapiApp, 'addMenuLink'>): void {
  const id = 'civil-society.unanswered.menu';
  app.addMenuLink({
    to: 'vastauksettomat-haut',
    icon: Search,
    intlLabel: { id, defaultMessage: texts[id] },
    permissions: coordinatorPermissions,
    position: 5,
    Component: () => import('./searches-page'),
  });
}
