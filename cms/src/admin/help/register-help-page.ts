import { HandHeart } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { coordinatorPermissions } from '../review/coordinator-permissions';
import texts from '../translations/fi/help.json';
import { helpAddresses } from './addresses';

/** The coordinators' screen of help sections, with its place in the menu. Called in `register`. */
export function registerHelpPage(app: StrapiApp): void {
  const id = 'civil-society.help.title';
  app.addMenuLink({
    to: helpAddresses.sections.slice(1),
    icon: HandHeart,
    intlLabel: { id, defaultMessage: texts[id] },
    permissions: coordinatorPermissions,
    position: 3,
    Component: () => import('./help-pages'),
  });
}
