import { ofOurContent } from '../content-rules';
import { asksNothing } from '../matches';
import type { EditorRoute } from './editor-route';
import { everyEditor as roles } from './editors';

/** What the admin's pages are made of: forms, labels, languages; no content. */
export const screenRoutes = [
  { method: 'GET', path: '/admin/information', roles, rules: [asksNothing] },
  { method: 'GET', path: '/admin/guided-tour-meta', roles, rules: [asksNothing] },
  { method: 'GET', path: '/admin/homepage/layout', roles, rules: [asksNothing] },
  { method: 'GET', path: '/i18n/locales', roles, rules: [asksNothing] },
  { method: 'GET', path: '/i18n/settings', roles, rules: [asksNothing] },
  { method: 'GET', path: '/content-manager/init', roles, rules: [asksNothing] },
  { method: 'GET', path: '/content-manager/content-types-settings', roles, rules: [asksNothing] },
  {
    method: 'GET',
    path: '/content-manager/content-types/:uid/configuration',
    roles,
    rules: [asksNothing, ofOurContent],
  },
] satisfies EditorRoute[];
