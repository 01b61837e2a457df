import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { themeEntries } from './theme-entries.ts';

export type ThemesPage = ReturnType<typeof themesPage>;

export function themesPage(index: SiteIndex) {
  return {
    meta: pageMeta({
      title: t('themes.title'),
      description: t('themes.description', { locative: region.locative }),
      path: routes.themes(),
    }),
    heading: t('themes.title'),
    lead: t('themes.lead'),
    themes: themeEntries(index),
  };
}
