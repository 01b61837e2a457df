import type { Core } from '@strapi/strapi';
import { servePublicPages } from '../../public-pages/serve-public-pages';
import { linkPath } from '../new-links';
import { answerLink, showLink } from './link-page';

/** Serves what the links of a reminder lead to, to anybody: the token is the key. */
export function registerLinkPage({ strapi }: { strapi: Core.Strapi }): void {
  servePublicPages(strapi, linkPath, [
    { method: 'GET', path: '/', handle: showLink },
    { method: 'POST', path: '/', handle: answerLink },
  ]);
}
