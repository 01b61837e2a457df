import type { Core, UID } from '@strapi/strapi';

/** Arguments of a query; the schema's defaults fill what the client leaves out. */
export type QueryArguments = {
  /** Entries of a list that come after this one. */
  afterId?: string | null;
  limit?: number;
  /** Only these entries of a list. */
  documentIds?: readonly string[] | null;
  /** Only events of these organisations. */
  organiserIds?: readonly string[] | null;
  /** A revision. */
  after?: number;
};

/** A field of `Query`: whose `find` permission the token needs, and what it answers. */
export type ReadQuery = {
  contentType: UID.ContentType;
  resolve(strapi: Core.Strapi, queryArguments: QueryArguments): Promise<unknown>;
};

/** One piece of the read API: SDL and the queries that it brings. */
export type ReadApiType = {
  typeDefs: string;
  queries?: Record<string, ReadQuery>;
};
