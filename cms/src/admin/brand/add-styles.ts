import help from '../help/help.css?inline';
import startPage from '../start-page/start-page.css?inline';
import calm from './calm.css?inline';
import fonts from './fonts.css?inline';
import login from './login.css?inline';
import { contours } from './marks';

/** Strapi's page links to no stylesheet of its build, so ours come with the code. */
export function addStyles(): void {
  const lake = `:root { --cs-contours: url("${contours}"); }`;
  for (const textContent of [fonts, lake, login, calm, startPage, help])
    document.head.append(Object.assign(document.createElement('style'), { textContent }));
}
