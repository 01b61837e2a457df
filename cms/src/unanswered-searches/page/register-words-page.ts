import type { Core } from '@strapi/strapi';
import { servePublicPages } from '../../public-pages/serve-public-pages';
import { sendWords, showWords } from './words-page';
import { wordsPath } from './words-path';

/** Serves the page on which anybody sends the words that found nothing. */
export function registerWordsPage({ strapi }: { strapi: Core.Strapi }): void {
  servePublicPages(strapi, wordsPath, [
    { method: 'GET', path: '/', handle: showWords },
    { method: 'POST', path: '/', handle: sendWords },
  ]);
}
