import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { helpLinks } from '../help/help-notices.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { searchTypes } from './search-entry.ts';

export type SearchPage = ReturnType<typeof searchPage>;

/** A filter of the search: `name` is Pagefind's and that of the address. */
export type SearchFilter = { name: string; label: string; any: string; values: string[] };

export function searchPage(index: SiteIndex) {
  const filters: SearchFilter[] = [
    {
      name: 'tyyppi',
      label: t('search.type'),
      any: t('search.anyType'),
      values: [...Object.values(searchTypes), ...helpLinks(index).map(({ label }) => label)],
    },
    {
      name: 'kunta',
      label: t('search.area'),
      any: t('search.anyArea', { region: region.name }),
      values: index.areas.map(({ name }) => name),
    },
    {
      name: 'teema',
      label: t('search.theme'),
      any: t('search.anyTheme'),
      values: index.themes.map(({ name }) => name),
    },
  ];
  return {
    meta: pageMeta({
      title: t('search.title'),
      description: t('search.description', { locative: region.locative }),
      path: routes.search(),
      isUnlisted: true,
    }),
    heading: t('search.title'),
    filters,
  };
}
