import { readApiTypes } from './read-api-types';

/** The permission that lets a token list a content type. */
export const findScope = (contentType: string): string => `${contentType}.find`;

/** Every permission that the site's token needs, and has. */
export const readScopes: readonly string[] = readApiTypes
  .flatMap(({ queries = {} }) => Object.values(queries))
  .flatMap(({ contentTypes }) => contentTypes.map(findScope));
