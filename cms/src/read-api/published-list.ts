import type { Core, UID } from '@strapi/strapi';
import { findRows, type RowSelection } from './find-rows';
import { pageArguments } from './page-arguments';
import type { ReadQuery } from './read-api-type';

/**
 * A query that lists a page of the published entries of a type, each as `fromRow` shapes it.
 * @param only which of them are given; in the database, so that a page is full as long as there are
 * entries left
 */
export function publishedList<Row>(
  uid: UID.ContentType,
  selection: RowSelection,
  fromRow: (row: Row) => object,
  only: (strapi: Core.Strapi) => object = () => ({}),
): ReadQuery {
  return {
    contentType: uid,
    async resolve(strapi, queryArguments) {
      const { where, ...page } = pageArguments(queryArguments);
      const rows = await findRows<Row>(strapi, uid, {
        ...selection,
        ...page,
        where: { ...where, ...only(strapi) },
      });
      return rows.map(fromRow);
    },
  };
}
