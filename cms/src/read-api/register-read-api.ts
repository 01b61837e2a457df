import type { Core } from '@strapi/strapi';
import type { QueryArguments, ReadQuery } from './read-api-type';
import { readApiTypes } from './read-api-types';
import { findScope } from './find-scope';

const queries = readApiTypes.flatMap(({ queries = {} }) => Object.entries(queries));

/** Puts the read API into the GraphQL plugin; each query asks for its content type's `find`. */
export function registerReadApi({ strapi }: { strapi: Core.Strapi }): void {
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs: readApiTypes.map(({ typeDefs }) => typeDefs).join('\n'),
      resolvers: {
        Query: Object.fromEntries(queries.map(([name, query]) => [name, resolver(strapi, query)])),
      },
      resolversConfig: Object.fromEntries(
        queries.map(([name, query]) => [
          `Query.${name}`,
          { auth: { scope: findScope(query.contentType) }, policies: ['global::is-custom-token'] },
        ]),
      ),
    });
}

function resolver(strapi: Core.Strapi, query: ReadQuery) {
  return (_parent: unknown, queryArguments: QueryArguments) =>
    query.resolve(strapi, queryArguments);
}
