import type { StrapiApp } from '@strapi/strapi/admin';
import { Cog } from '@strapi/icons';
import { serviceSettingsUid } from '../../content-type-uids';
import { addresses } from './addresses';
import texts from '../translations/fi/start-page.json';

/** The service's settings in the menu, for whoever may change them. */
export function registerSettingsLink(app: StrapiApp): void {
  app.addMenuLink({
    to: addresses.settings.slice(1),
    icon: Cog,
    intlLabel: {
      id: 'civil-society.start-page.menu.settings',
      defaultMessage: texts['menu.settings'],
    },
    permissions: [
      { action: 'plugin::content-manager.explorer.update', subject: serviceSettingsUid },
    ],
    position: 8,
  });
}
