import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { organisationList } from './organisation-list.ts';

export type OrganisationsPage = ReturnType<typeof organisationsPage>;

export function organisationsPage(index: SiteIndex) {
  const list = organisationList(index.organisations, index);
  return {
    meta: pageMeta({
      title: t('organisations.title'),
      description: t('organisations.description', {
        organisations: list.countText,
        locative: region.locative,
      }),
      path: routes.organisations(),
    }),
    heading: t('organisations.title'),
    lead: t('organisations.lead'),
    list,
  };
}
