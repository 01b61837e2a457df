import type { UID } from '@strapi/strapi';
import { findRows, type RowSelection } from './find-rows';
import type { ReadQuery } from './read-api-type';

/** A query that lists every entry of a type without drafts, in the order editors gave. */
export function wholeList(
  uid: UID.ContentType,
  selection: RowSelection,
  order: 'order' | 'name',
): ReadQuery {
  return {
    contentType: uid,
    resolve: (strapi) =>
      findRows(strapi, uid, { ...selection, orderBy: [{ [order]: 'asc' }, { id: 'asc' }] }),
  };
}
