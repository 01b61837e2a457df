import { errors } from '@strapi/utils';
import type { QueryArguments } from './read-api-type';

const largestPage = 5000;

/**
 * Where a page of a list starts and how long it is at most.
 * @throws ValidationError when `start` is negative or `limit` is not 1–5000
 */
export function pageArguments({ start = 0, limit = 1000 }: QueryArguments): {
  offset: number;
  limit: number;
} {
  if (start < 0) throw new errors.ValidationError(`start is ${start}: give 0 or more.`);
  if (limit < 1 || limit > largestPage)
    throw new errors.ValidationError(`limit is ${limit}: give 1–${largestPage}.`);
  return { offset: start, limit };
}
