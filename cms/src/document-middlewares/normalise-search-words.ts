import { listedWords, plainWords } from '@civil-society/shared/search-synonym/search-words';
import type { Core } from '@strapi/strapi';
import { searchSynonymUid } from '../content-type-uids';
import { lockSlugs } from '../slugs/lock-slugs';
import { dataOf, replaceData, type DocumentMiddleware } from './document-write';

/**
 * Writes the words of a synonym as the search compares them. Its word is its own, like an address:
 * writers wait for each other, so that check-entry sees who was first.
 */
export function normaliseSearchWords(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    if (context.uid !== searchSynonymUid) return next();
    if (!['create', 'update', 'clone'].includes(context.action)) return next();
    await lockSlugs(strapi, context.uid);
    const { term, targets, ...data } = dataOf(context);
    replaceData(context, {
      ...data,
      ...(term === undefined ? {} : { term: changed(term, plainWords) }),
      ...(targets === undefined
        ? {}
        : { targets: changed(targets, (text) => listedWords(text).join(', ')) }),
    });
    return next();
  };
}

/** What is no text is left for Strapi to refuse. */
function changed(value: unknown, change: (text: string) => string): unknown {
  return typeof value === 'string' ? change(value) : value;
}
