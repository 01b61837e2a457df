import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import type { Link } from './link.ts';

/** The ways to everything, in the order of the main navigation. */
export const mainLinks: readonly Link[] = [
  { href: routes.organisations(), label: t('site.organisations') },
  { href: routes.events(), label: t('site.events') },
  { href: routes.areas(), label: t('site.areas') },
  { href: routes.themes(), label: t('site.themes') },
  { href: routes.news(), label: t('site.news') },
];
