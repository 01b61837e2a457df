import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import { findScope } from './find-scope';
import { plainSchema } from './plain-schema';
import type { QueryArguments, ReadQuery } from './read-api-type';
import { readApiTypes } from './read-api-types';

const queries = readApiTypes.flatMap(({ queries = {} }) => Object.entries(queries));

/** Puts the read API into the GraphQL plugin; each query asks for its content type's `find`. */
export function registerReadApi({ strapi }: { strapi: Core.Strapi }): void {
  const graphql = strapi.plugin('graphql');
  graphql.service('extension').use({
    typeDefs: readApiTypes.map(({ typeDefs }) => typeDefs).join('\n'),
    resolvers: {
      Query: Object.fromEntries(queries.map(([name, query]) => [name, resolver(strapi, query)])),
    },
    resolversConfig: Object.fromEntries(
      queries.map(([name, { contentType }]) => [
        `Query.${name}`,
        { auth: { scope: findScope(contentType) }, policies: ['global::is-custom-token'] },
      ]),
    ),
  });
  const contentApi = graphql.service('content-api');
  const build: () => GraphQLSchema = contentApi.buildSchema;
  contentApi.buildSchema = () => plainSchema(build());
}

function resolver(strapi: Core.Strapi, query: ReadQuery) {
  return (_parent: unknown, queryArguments: QueryArguments) =>
    query.resolve(strapi, queryArguments);
}
