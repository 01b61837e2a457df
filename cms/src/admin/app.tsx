import { region } from '@civil-society/shared/region/region';
import type { StrapiApp } from '@strapi/strapi/admin';
import { registerMembersPanel } from './members/register-members-panel';
import { finnish } from './translations/finnish';
import { mark, wordmark } from './wordmark';

// The admin's language is each browser's own choice; Finnish until somebody chooses another.
localStorage.setItem(
  'strapi-admin-language',
  localStorage.getItem('strapi-admin-language') ?? 'fi',
);

// Strapi's banner about its own media library is no news for an editor.
for (const installation of ['false', 'undefined'])
  localStorage.setItem(
    `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${installation}`,
    JSON.stringify(true),
  );

export default {
  config: {
    locales: ['fi'],
    translations: { fi: finnish },
    auth: { logo: wordmark(region.service.name) },
    menu: { logo: mark },
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap(app: StrapiApp) {
    registerMembersPanel(app);
    // Strapi's page names no icon of its own.
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'icon', href: mark }),
    );
  },
};
