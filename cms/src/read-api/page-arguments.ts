import { errors } from '@strapi/utils';
import type { QueryArguments } from './read-api-type';
import { boundedIds } from './bounded-ids';

const largestPage = 5000;

/** How a list is asked for, in SDL. */
export const pageParameters = 'afterId: ID, documentIds: [ID!], limit: Int! = 1000';

/**
 * Which rows of a list a page has. Pages follow each other by documentId and not by number: what
 * is published anew or goes while a reader turns the pages makes them miss nothing else.
 * @throws ValidationError when `limit` is not 1–5000, or there are more than 200 `documentIds`
 */
export function pageArguments({ afterId, documentIds, limit = 1000 }: QueryArguments) {
  if (limit < 1 || limit > largestPage)
    throw new errors.ValidationError(`limit is ${limit}: give 1–${largestPage}.`);
  const documentId = {
    ...(afterId ? { $gt: afterId } : {}),
    ...(documentIds ? { $in: boundedIds('documentIds', documentIds) } : {}),
  };
  return {
    where: {
      publishedAt: { $notNull: true },
      ...(Object.keys(documentId).length > 0 ? { documentId } : {}),
    },
    orderBy: [{ documentId: 'asc' }] as const,
    limit,
  };
}
