import type { Page } from '@civil-society/shared/page/page';
import { plainText } from '@civil-society/shared/text/plain-text';
import { routes } from '../../routes.ts';
import { pageMeta } from './page-meta.ts';

export type StaticPage = ReturnType<typeof staticPage>;

export function staticPage(page: Page) {
  return {
    meta: pageMeta({
      title: page.title,
      description: page.lead ?? plainText(page.body),
      path: routes.page(page.slug),
    }),
    title: page.title,
    lead: page.lead,
    body: page.body,
  };
}
