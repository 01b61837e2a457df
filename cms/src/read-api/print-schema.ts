import type { Core } from '@strapi/strapi';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The schema that a loaded Strapi serves, as the text of cms/schema.graphql. */
export function printReadSchema(strapi: Core.Strapi): string {
  const schema: GraphQLSchema = strapi.plugin('graphql').service('content-api').buildSchema();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
