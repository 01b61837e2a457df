import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { pageMeta } from '../page/page-meta.ts';

export type HandoutPage = ReturnType<typeof handoutPage>;

/** What is on it is known in the browser only. */
export function handoutPage() {
  return {
    meta: pageMeta({
      title: t('handout.title'),
      description: t('handout.description'),
      path: routes.handout(),
      isUnlisted: true,
    }),
    heading: t('handout.title'),
    lead: t('handout.lead'),
    source: t('handout.source', { service: region.service.name }),
  };
}
