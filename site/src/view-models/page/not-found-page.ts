import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { pageMeta } from './page-meta.ts';

export type NotFoundPage = ReturnType<typeof notFoundPage>;

export function notFoundPage() {
  return {
    meta: pageMeta({
      title: t('notFound.title'),
      description: t('notFound.description'),
      path: routes.notFound(),
    }),
    heading: t('notFound.title'),
    lead: t('notFound.lead'),
  };
}
