import type { Core, UID } from '@strapi/strapi';

/** What a query reads: nothing that is not named here leaves the database. */
export type RowSelection = {
  select: readonly string[];
  populate?: Record<string, RowSelection>;
  where?: object;
};

type Order = {
  orderBy: readonly Record<string, 'asc' | 'desc'>[];
  limit?: number;
};

/**
 * Rows of a content type with their relations, in one query a relation however many rows there
 * are. `Row` is what the content type promises; GraphQL checks each value on the way out.
 */
export async function findRows<Row>(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  query: RowSelection & Order,
): Promise<Row[]> {
  return strapi.db.query(uid).findMany({ ...query });
}
