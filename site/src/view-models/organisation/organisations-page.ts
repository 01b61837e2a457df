import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import { pageTitle, paginate } from '../page/pagination.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { organisationList } from './organisation-list.ts';

export type OrganisationsPage = ReturnType<typeof organisationsPage>;

/** All organisations; page `number` of them, from 1, where they are many. */
export function organisationsPage(index: SiteIndex, number = 1) {
  const { part, pagination } = paginate(index.organisations(), number, routes.organisations);
  const list = {
    ...organisationList(part, index),
    countText: tCount('organisations', index.countOrganisations()),
  };
  return {
    meta: pageMeta({
      title: pageTitle(t('organisations.title'), pagination),
      description: t('organisations.description', {
        organisations: list.countText,
        locative: region.locative,
      }),
      path: routes.organisations(number),
    }),
    heading: t('organisations.title'),
    lead: t('organisations.lead'),
    list,
    pagination,
  };
}
