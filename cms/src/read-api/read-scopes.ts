import { findScope } from './find-scope';
import { readApiTypes } from './read-api-types';

/** Every permission that the site's token needs, and has. */
export const readScopes: readonly string[] = [
  ...new Set(
    readApiTypes
      .flatMap(({ queries = {} }) => Object.values(queries))
      .map(({ contentType }) => findScope(contentType)),
  ),
];
