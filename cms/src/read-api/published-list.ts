import type { UID } from '@strapi/strapi';
import { findRows, type RowSelection } from './find-rows';
import { pageArguments } from './page-arguments';
import type { ReadQuery } from './read-api-type';

/** A query that lists a page of the published entries of a type, each as `fromRow` shapes it. */
export function publishedList<Row>(
  uid: UID.ContentType,
  selection: RowSelection,
  fromRow: (row: Row) => object,
): ReadQuery {
  return {
    contentType: uid,
    async resolve(strapi, queryArguments) {
      const rows = await findRows<Row>(strapi, uid, {
        ...selection,
        ...pageArguments(queryArguments),
      });
      return rows.map(fromRow);
    },
  };
}
