import { errors } from '@strapi/utils';

const most = 200;

/**
 * A copy of the ids, of which a request may name so many.
 * @throws ValidationError when there are more
 */
export function boundedIds(name: string, ids: readonly string[]): string[] {
  if (ids.length > most)
    throw new errors.ValidationError(`${name} has ${ids.length} ids: give ${most} or fewer.`);
  return [...ids];
}
